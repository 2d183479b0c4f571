package uk.waymark.infra.platform.store.axonserver;

import org.axonframework.serialization.Revision;

/**
 * The first event of a record in Axon Server, which has no table for such things: what the record is called. It is no fact
 * about anybody, and no view reads it.
 */
@Revision("1")
record RecordFounded(String eventStoreId) {

    /**
     * The type under which records hold this event for ever: the name that this class had when the first of them was
     * founded. Processors of events skip it as a type that they do not know.
     */
    static final String STORED_TYPE = "uk.waymark.infra.store.axonserver.RecordFounded";
}
