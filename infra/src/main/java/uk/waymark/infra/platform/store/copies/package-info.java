/** A second copy of the views: how it is built beside them and takes their place. */
@NullMarked
package uk.waymark.infra.platform.store.copies;

import org.jspecify.annotations.NullMarked;
