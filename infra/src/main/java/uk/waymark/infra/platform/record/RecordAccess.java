package uk.waymark.infra.platform.record;

/** A way to the record that this node works on, wherever it is kept. Reading holds nobody up who writes. */
@FunctionalInterface
public interface RecordAccess {

    /**
     * The record as it is now; to be closed.
     *
     * @throws uk.waymark.infra.platform.store.StoreRefused if it cannot be opened
     */
    RecordReader open();
}
