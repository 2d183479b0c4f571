package uk.waymark.infra.platform.store.events;

/**
 * A signal between nodes that share a record: whoever has written tells the others, whose views would look too late
 * otherwise.
 */
public interface RecordSignal {

    /** Something was written here. Returns at once; a signal that is lost costs the others a moment, nothing more. */
    void announce();

    /** From now on this is called whenever another node has announced something. */
    void listen(Runnable whenTold);
}
