package uk.waymark.infra.platform.store.events;

/** The end of the record, wherever it is kept. */
@FunctionalInterface
public interface RecordHead {

    /** Position of the newest event; 0 if there is none. */
    long position();
}
