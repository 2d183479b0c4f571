/** One item: its words, where it stands, what it aims for, what is done about it, and answering one after another. */
@NullMarked
package uk.waymark.infra.answering.page;

import org.jspecify.annotations.NullMarked;
