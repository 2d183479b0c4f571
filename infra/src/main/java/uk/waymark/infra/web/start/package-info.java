/** Where everybody begins: the institutions that keep their record here. */
@NullMarked
package uk.waymark.infra.web.start;

import org.jspecify.annotations.NullMarked;
