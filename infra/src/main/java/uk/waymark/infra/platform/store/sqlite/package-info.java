/** The embedded stores: three SQLite files in one directory. */
@NullMarked
package uk.waymark.infra.platform.store.sqlite;

import org.jspecify.annotations.NullMarked;
