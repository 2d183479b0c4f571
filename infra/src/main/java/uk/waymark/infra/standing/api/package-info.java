/** Endpoints that show where an assessment stands, item by item and year by year. */
@NullMarked
package uk.waymark.infra.standing.api;

import org.jspecify.annotations.NullMarked;
