/** Hubs: groups of institutions, each of which decides what it shares. */
@NullMarked
package uk.waymark.kernel.hub;

import org.jspecify.annotations.NullMarked;
