/** Handlers of commands that decide about institutions and the URNs that they hold. */
@NullMarked
package uk.waymark.command.institution;

import org.jspecify.annotations.NullMarked;
