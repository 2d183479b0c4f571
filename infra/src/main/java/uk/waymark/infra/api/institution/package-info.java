/** Endpoints about institutions, their URNs, term dates, texts and people. */
@NullMarked
package uk.waymark.infra.api.institution;

import org.jspecify.annotations.NullMarked;
