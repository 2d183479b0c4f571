/** Readers that understand the rows of a plan: which item, which levels, when, who. Pure; what it cannot tell, it reports. */
@NullMarked
package uk.waymark.infra.importing.reading;

import org.jspecify.annotations.NullMarked;
