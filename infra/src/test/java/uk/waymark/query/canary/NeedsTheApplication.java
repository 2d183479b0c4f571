package uk.waymark.query.canary;

import uk.waymark.infra.WaymarkApplication;

/** Breaks a rule on purpose: a view that cannot be had without the application. */
public record NeedsTheApplication(WaymarkApplication application) {}
