/** What all pages share: the frame, the components, how values are put into words, and what browsers may do. */
@NullMarked
package uk.waymark.infra.frame.layout;

import org.jspecify.annotations.NullMarked;
