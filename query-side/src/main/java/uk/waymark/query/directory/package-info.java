/** The directory of who keeps a record here: institutions as they are now, and which assessments are theirs. */
@NullMarked
package uk.waymark.query.directory;

import org.jspecify.annotations.NullMarked;
