package uk.waymark.query.maturity;

import uk.waymark.kernel.assessment.Flag;

/** The item is called a priority or a strength. */
record Flagged(Flag flag) implements FacetState {}
