/** Who is behind the opaque ids of events, per institution: initials, names and groups. */
@NullMarked
package uk.waymark.infra.platform.people.directory;

import org.jspecify.annotations.NullMarked;
