package uk.waymark.infra.hub.canary.page;

import uk.waymark.infra.desk.BrokenEndpoint;

/** Breaks a rule on purpose: a page that calls an endpoint as if it were a service. */
public record CallsAnEndpoint(BrokenEndpoint endpoint) {}
