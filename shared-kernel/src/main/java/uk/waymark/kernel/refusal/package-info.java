/** The reason why a command was refused, in a form that crosses every command bus. */
@NullMarked
package uk.waymark.kernel.refusal;

import org.jspecify.annotations.NullMarked;
