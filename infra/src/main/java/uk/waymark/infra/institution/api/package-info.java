/** Endpoints about institutions, their URNs, term dates, texts and people. */
@NullMarked
package uk.waymark.infra.institution.api;

import org.jspecify.annotations.NullMarked;
