package uk.waymark.infra.platform.store.views;

/** Where the batches of a view wait while a rebuilt copy takes its place, on whichever node they are. */
@FunctionalInterface
public interface ViewGate {

    /** Called in the transaction of a batch before it writes. Until that transaction ends, the view stays in its place. */
    void pass(String view);
}
