/** The record: where events and snapshots are kept, as which JSON, and which kinds of them there are. */
@NullMarked
package uk.waymark.infra.platform.store.events;

import org.jspecify.annotations.NullMarked;
