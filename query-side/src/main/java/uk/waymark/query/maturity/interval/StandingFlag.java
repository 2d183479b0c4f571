package uk.waymark.query.maturity.interval;

import uk.waymark.kernel.assessment.Flag;

/** The item is called a priority or a strength. */
public record StandingFlag(Flag flag) implements FacetState {}
