/** Year on year: what rose, fell and stayed, what the answers rest on, and what was done for them. */
@NullMarked
package uk.waymark.infra.standing.page.progress;

import org.jspecify.annotations.NullMarked;
