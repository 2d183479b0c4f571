/** Pieces of improvement work. */
@NullMarked
package uk.waymark.kernel.action;

import org.jspecify.annotations.NullMarked;
