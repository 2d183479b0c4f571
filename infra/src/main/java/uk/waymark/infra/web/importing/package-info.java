/** Takes in the plan that a school already has: shown row by row first, then recorded as far as somebody chose. */
@NullMarked
package uk.waymark.infra.web.importing;

import org.jspecify.annotations.NullMarked;
