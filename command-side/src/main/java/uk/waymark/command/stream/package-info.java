/** The things that every stream of events has in common: repeated requests, versions, days and instants. */
@NullMarked
package uk.waymark.command.stream;

import org.jspecify.annotations.NullMarked;
