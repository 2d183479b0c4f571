/** The side that decides. It knows no HTTP, no SQL and no clock of its own. */
@NullMarked
package uk.waymark.command;

import org.jspecify.annotations.NullMarked;
