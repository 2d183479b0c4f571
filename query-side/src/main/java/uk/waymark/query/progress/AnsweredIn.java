package uk.waymark.query.progress;

import uk.waymark.query.maturity.interval.StandingAnswer;

/** A standing answer and the version of the framework that it was given in. */
record AnsweredIn(String frameworkId, StandingAnswer standing) {}
