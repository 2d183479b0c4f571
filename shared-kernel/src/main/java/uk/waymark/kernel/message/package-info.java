/** The things that every command and event carries beside its payload. */
@NullMarked
package uk.waymark.kernel.message;

import org.jspecify.annotations.NullMarked;
