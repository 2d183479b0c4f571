/** The change that each fact made: from what, to what. */
@NullMarked
package uk.waymark.query.history.change;

import org.jspecify.annotations.NullMarked;
