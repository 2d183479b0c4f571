package uk.waymark.query.maturity;

/** What holds of one facet of an item on a day. Two equal states on days that follow each other are one interval. */
sealed interface FacetState permits StandingAnswer, Target, Flagged {}
