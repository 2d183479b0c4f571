/** The people of an institution, and what becomes of what is held on them. */
@NullMarked
package uk.waymark.infra.web.people;

import org.jspecify.annotations.NullMarked;
