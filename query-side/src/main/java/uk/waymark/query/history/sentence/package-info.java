/** Facts and values in words: the sentences of the history. */
@NullMarked
package uk.waymark.query.history.sentence;

import org.jspecify.annotations.NullMarked;
