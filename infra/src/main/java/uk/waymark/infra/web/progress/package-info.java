/** Year on year: what rose, fell and stayed, what the answers rest on, and what was done for them. */
@NullMarked
package uk.waymark.infra.web.progress;

import org.jspecify.annotations.NullMarked;
