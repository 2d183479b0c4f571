package uk.waymark.kernel.assessment.event;

/** Facts about an item that people call a priority or a strength. */
public sealed interface FlagEvent extends ItemEvent permits ItemFlagged, ItemUnflagged {}
