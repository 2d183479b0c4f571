/** The people of an institution, and what becomes of what is held on them. */
@NullMarked
package uk.waymark.infra.members.page;

import org.jspecify.annotations.NullMarked;
