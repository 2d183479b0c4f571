/** The people of an institution: who belongs to it, with which roles, and how they get in. */
@NullMarked
package uk.waymark.infra.members;

import org.jspecify.annotations.NullMarked;
