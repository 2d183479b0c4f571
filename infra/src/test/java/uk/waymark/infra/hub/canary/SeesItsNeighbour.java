package uk.waymark.infra.hub.canary;

import uk.waymark.infra.answering.AnswerItem;

/** Breaks a rule on purpose: a feature that uses another one which is on no list. */
public record SeesItsNeighbour(AnswerItem wish) {}
