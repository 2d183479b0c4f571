/** Pages that register an institution, and say what is true of it as a whole: name, URN, years, half-terms, assessments. */
@NullMarked
package uk.waymark.infra.institution.page;

import org.jspecify.annotations.NullMarked;
