/** Every family of facts that there is: the one list, and the one way to tell them apart. */
@NullMarked
package uk.waymark.kernel.fact;

import org.jspecify.annotations.NullMarked;
