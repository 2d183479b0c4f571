/** Settings as people type them. */
@NullMarked
package uk.waymark.infra.platform.settings;

import org.jspecify.annotations.NullMarked;
