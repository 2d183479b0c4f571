/** The clock that events are recorded by. */
@NullMarked
package uk.waymark.infra.clock;

import org.jspecify.annotations.NullMarked;
