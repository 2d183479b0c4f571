/** Published frameworks: sections, items, levels, and the answers that items take. */
@NullMarked
package uk.waymark.kernel.framework;

import org.jspecify.annotations.NullMarked;
