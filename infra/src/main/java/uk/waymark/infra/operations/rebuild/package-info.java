/** The rebuilds: building views anew beside those that are read, and putting them in their place. */
@NullMarked
package uk.waymark.infra.operations.rebuild;

import org.jspecify.annotations.NullMarked;
