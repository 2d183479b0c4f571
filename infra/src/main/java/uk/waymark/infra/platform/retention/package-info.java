/** What is kept for how long, and deleted then. */
@NullMarked
package uk.waymark.infra.platform.retention;

import org.jspecify.annotations.NullMarked;
