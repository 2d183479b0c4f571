/** A vault that seals and opens erasable text, and destroys the keys of what was erased. */
@NullMarked
package uk.waymark.infra.platform.text;

import org.jspecify.annotations.NullMarked;
