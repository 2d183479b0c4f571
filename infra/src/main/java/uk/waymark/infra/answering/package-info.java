/** What people say about an item: their answer, what it aims for, what shows it, and what is done about it. */
@NullMarked
package uk.waymark.infra.answering;

import org.jspecify.annotations.NullMarked;
