/** Every fact in order: who, in what role, what, from what, to what, why, when it was true and when it was recorded. */
@NullMarked
package uk.waymark.query.history;

import org.jspecify.annotations.NullMarked;
