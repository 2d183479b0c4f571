/** The plan of an institution: pieces of improvement work, when they are due, who does them, and how they go. */
@NullMarked
package uk.waymark.infra.plan;

import org.jspecify.annotations.NullMarked;
