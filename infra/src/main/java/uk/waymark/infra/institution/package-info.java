/** Institutions: how one is registered, and what is said of it as a whole: its name, URN, years, half-terms, assessments. */
@NullMarked
package uk.waymark.infra.institution;

import org.jspecify.annotations.NullMarked;
