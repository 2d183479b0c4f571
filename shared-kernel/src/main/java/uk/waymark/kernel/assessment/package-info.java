/** Standing answers of one institution to one framework. */
@NullMarked
package uk.waymark.kernel.assessment;

import org.jspecify.annotations.NullMarked;
