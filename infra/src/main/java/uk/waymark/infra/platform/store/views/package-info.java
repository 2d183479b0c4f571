/** How views are opened, fed in batches, read, and waited for. */
@NullMarked
package uk.waymark.infra.platform.store.views;

import org.jspecify.annotations.NullMarked;
