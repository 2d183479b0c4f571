/** Copies of the embedded store, made while it is in use, kept for a time, and brought back. */
@NullMarked
package uk.waymark.infra.platform.backup;

import org.jspecify.annotations.NullMarked;
