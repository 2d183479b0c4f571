/** The people of an institution: who they are, what they may do, and what is held on them. */
@NullMarked
package uk.waymark.infra.members.api;

import org.jspecify.annotations.NullMarked;
