/** Endpoints about institutions: their names, URNs, year groups, term dates and assessments. */
@NullMarked
package uk.waymark.infra.institution.api;

import org.jspecify.annotations.NullMarked;
