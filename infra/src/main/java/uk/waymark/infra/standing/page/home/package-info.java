/** The home of an institution: where its provision stands, what is due and what changed. */
@NullMarked
package uk.waymark.infra.standing.page.home;

import org.jspecify.annotations.NullMarked;
