/** Seals and opens erasable text, and destroys the keys of what was erased. */
@NullMarked
package uk.waymark.infra.text;

import org.jspecify.annotations.NullMarked;
