/** Institutions and the URNs that they hold. */
@NullMarked
package uk.waymark.kernel.institution;

import org.jspecify.annotations.NullMarked;
