package uk.waymark.infra.platform.canary;

import uk.waymark.infra.answering.AnswerItem;

/** Breaks a rule on purpose: a part of the platform that knows a feature. */
public record SeesAFeature(AnswerItem wish) {}
