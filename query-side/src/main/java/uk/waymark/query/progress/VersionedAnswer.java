package uk.waymark.query.progress;

import uk.waymark.query.maturity.interval.StandingAnswer;

/** A standing answer and the version of the framework that it was given in. */
record VersionedAnswer(String frameworkId, StandingAnswer standing) {}
