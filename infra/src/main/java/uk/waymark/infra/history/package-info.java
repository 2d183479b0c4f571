/** The history of an institution: every fact as it was recorded, and the erasure of words in it. */
@NullMarked
package uk.waymark.infra.history;

import org.jspecify.annotations.NullMarked;
