/** Reads by when something is due and who does it, in the ways that people write it. */
@NullMarked
package uk.waymark.infra.importing.reading.when;

import org.jspecify.annotations.NullMarked;
