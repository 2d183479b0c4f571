/** What is kept for how long, and deleted then. */
@NullMarked
package uk.waymark.infra.retention;

import org.jspecify.annotations.NullMarked;
