package uk.waymark.query.maturity.interval;

import uk.waymark.kernel.assessment.Flag;

/** The flag that an item has on a day: it is called a priority or a strength. */
public record StandingFlag(Flag flag) implements FacetState {}
