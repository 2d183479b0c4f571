/** The record as its stores hold it: read event by event, and summed up in a digest that is the same in every store. */
@NullMarked
package uk.waymark.infra.platform.record;

import org.jspecify.annotations.NullMarked;
