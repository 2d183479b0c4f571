/** The clock that events are recorded by. */
@NullMarked
package uk.waymark.infra.platform.clock;

import org.jspecify.annotations.NullMarked;
