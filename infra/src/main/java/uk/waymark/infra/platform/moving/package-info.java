/** The record and the people of an embedded store, moved to a server. */
@NullMarked
package uk.waymark.infra.platform.moving;

import org.jspecify.annotations.NullMarked;
