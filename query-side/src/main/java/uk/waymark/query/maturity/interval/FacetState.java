package uk.waymark.query.maturity.interval;

/** The state of one facet of an item on a day. Two equal states on days that follow each other are one interval. */
public sealed interface FacetState permits StandingAnswer, Target, StandingFlag {}
