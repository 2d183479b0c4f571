/** Events that a view could not take in: what they are, a second try, and letting one go for good. */
@NullMarked
package uk.waymark.infra.operations.deadletter;

import org.jspecify.annotations.NullMarked;
