/** The channel that tells pages that are open what colleagues do meanwhile. */
@NullMarked
package uk.waymark.infra.frame.live;

import org.jspecify.annotations.NullMarked;
