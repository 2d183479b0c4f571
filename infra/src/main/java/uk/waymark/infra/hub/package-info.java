/** Hubs: how one is registered, who leads it, and what institutions share with it. */
@NullMarked
package uk.waymark.infra.hub;

import org.jspecify.annotations.NullMarked;
