/** What makes the people store forget somebody, and what it no longer needs. */
@NullMarked
package uk.waymark.infra.platform.people.forgetting;

import org.jspecify.annotations.NullMarked;
