/** How people and groups are written, and when two writings are the same. */
@NullMarked
package uk.waymark.infra.platform.label;

import org.jspecify.annotations.NullMarked;
