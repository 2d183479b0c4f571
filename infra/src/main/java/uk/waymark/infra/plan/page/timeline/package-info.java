/** An academic year of actions: when each is due, and where those that were put off went. */
@NullMarked
package uk.waymark.infra.plan.page.timeline;

import org.jspecify.annotations.NullMarked;
