/** The maturity of an assessment: where every item stands, on any day, as known at any instant. */
@NullMarked
package uk.waymark.query.maturity;

import org.jspecify.annotations.NullMarked;
