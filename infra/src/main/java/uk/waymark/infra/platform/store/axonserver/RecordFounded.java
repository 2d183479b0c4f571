package uk.waymark.infra.platform.store.axonserver;

import org.axonframework.serialization.Revision;

/**
 * The first event of a record in Axon Server, which has no table for such things: what the record is called. It is no fact
 * about anybody, and views do not read it. Its name stands in the record for ever: this class never moves.
 */
@Revision("1")
record RecordFounded(String eventStoreId) {}
