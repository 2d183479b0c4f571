/** The language that both sides speak. Nothing here reads a clock, a file of the user or a store. */
@NullMarked
package uk.waymark.kernel;

import org.jspecify.annotations.NullMarked;
