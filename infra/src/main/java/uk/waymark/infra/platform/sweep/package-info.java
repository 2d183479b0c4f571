/** A sweep that removes what requests made in the people store for a fact that was never recorded. */
@NullMarked
package uk.waymark.infra.platform.sweep;

import org.jspecify.annotations.NullMarked;
