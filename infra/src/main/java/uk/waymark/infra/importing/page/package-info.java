/** Pages that take in the plan that a school already has: shown row by row first, then recorded as far as somebody chose. */
@NullMarked
package uk.waymark.infra.importing.page;

import org.jspecify.annotations.NullMarked;
