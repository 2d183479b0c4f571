/** Erasable text: words that stand in events only as ciphertext. */
@NullMarked
package uk.waymark.kernel.text;

import org.jspecify.annotations.NullMarked;
