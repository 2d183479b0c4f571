/**
 * The import that brings in the plan that a school already has: reads it, applies it row by row, reports what became of
 * each row.
 */
@NullMarked
package uk.waymark.infra.importing;

import org.jspecify.annotations.NullMarked;
