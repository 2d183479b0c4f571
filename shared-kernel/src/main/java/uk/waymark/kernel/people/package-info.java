/** People as the record knows them: opaque ids. */
@NullMarked
package uk.waymark.kernel.people;

import org.jspecify.annotations.NullMarked;
