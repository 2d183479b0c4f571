/** The history: who did what, from what to what, why, when it was true and when it was recorded. */
@NullMarked
package uk.waymark.infra.history.page;

import org.jspecify.annotations.NullMarked;
