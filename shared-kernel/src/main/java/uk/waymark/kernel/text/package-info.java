/** Words: erasable text, which stands in events only as ciphertext, and lists in sentences. */
@NullMarked
package uk.waymark.kernel.text;

import org.jspecify.annotations.NullMarked;
