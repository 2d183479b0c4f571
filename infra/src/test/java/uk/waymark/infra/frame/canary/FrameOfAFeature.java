package uk.waymark.infra.frame.canary;

import uk.waymark.infra.answering.AnswerItem;

/** Breaks a rule on purpose: a frame that is made for one feature. */
public record FrameOfAFeature(AnswerItem wish) {}
