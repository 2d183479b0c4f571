/** Settings as people type them. */
@NullMarked
package uk.waymark.infra.settings;

import org.jspecify.annotations.NullMarked;
