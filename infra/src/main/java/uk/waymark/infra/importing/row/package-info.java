/** The rows of a plan as requests: which are on record, which action each may mean, and what becomes of each. */
@NullMarked
package uk.waymark.infra.importing.row;

import org.jspecify.annotations.NullMarked;
