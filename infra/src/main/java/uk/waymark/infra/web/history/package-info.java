/** The history: who did what, from what to what, why, when it was true and when it was recorded. */
@NullMarked
package uk.waymark.infra.web.history;

import org.jspecify.annotations.NullMarked;
