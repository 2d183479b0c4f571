/** The texts and people that have been erased, so that a missing key can be told from a lost one. */
@NullMarked
package uk.waymark.query.erasure;

import org.jspecify.annotations.NullMarked;
