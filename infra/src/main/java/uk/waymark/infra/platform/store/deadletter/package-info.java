/** Events that a view could not take in: set aside, kept in order, and offered again. */
@NullMarked
package uk.waymark.infra.platform.store.deadletter;

import org.jspecify.annotations.NullMarked;
