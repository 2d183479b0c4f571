/** Tells pages that are open what colleagues do meanwhile. */
@NullMarked
package uk.waymark.infra.web.live;

import org.jspecify.annotations.NullMarked;
