/** The commands that say what can be asked of an institution. */
@NullMarked
package uk.waymark.kernel.institution.command;

import org.jspecify.annotations.NullMarked;
