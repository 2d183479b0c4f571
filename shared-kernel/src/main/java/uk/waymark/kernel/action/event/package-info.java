/** The facts of what happened to an action. Permanent. */
@NullMarked
package uk.waymark.kernel.action.event;

import org.jspecify.annotations.NullMarked;
