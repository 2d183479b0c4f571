/** Where events and views are kept, and how views are fed. */
@NullMarked
package uk.waymark.infra.platform.store;

import org.jspecify.annotations.NullMarked;
