/** Where everybody begins: the institutions that keep their record here. */
@NullMarked
package uk.waymark.infra.institution.page.start;

import org.jspecify.annotations.NullMarked;
