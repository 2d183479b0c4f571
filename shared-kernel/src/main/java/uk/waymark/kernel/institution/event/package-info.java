/** The facts of what happened to an institution. Permanent. */
@NullMarked
package uk.waymark.kernel.institution.event;

import org.jspecify.annotations.NullMarked;
