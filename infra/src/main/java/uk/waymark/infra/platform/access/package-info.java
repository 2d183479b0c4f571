/** Who is asking, and whether they may: the table of permissions held against the record, for every command and query. */
@NullMarked
package uk.waymark.infra.platform.access;

import org.jspecify.annotations.NullMarked;
