package uk.waymark.infra.desk.canary;

import uk.waymark.infra.answering.AnswerItem;

/** A class that breaks a rule on purpose: a desk that knows who comes to it. */
public record KnowsWhoAsks(AnswerItem wish) {}
