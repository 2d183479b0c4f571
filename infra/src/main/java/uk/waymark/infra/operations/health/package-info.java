/** What operators see: how far each view is, what it could not digest, and how commands went. */
@NullMarked
package uk.waymark.infra.operations.health;

import org.jspecify.annotations.NullMarked;
