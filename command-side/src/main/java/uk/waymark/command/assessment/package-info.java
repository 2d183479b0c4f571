/** Handlers of commands that decide about answers, targets, flags, evidence and reviews of one assessment. */
@NullMarked
package uk.waymark.command.assessment;

import org.jspecify.annotations.NullMarked;
