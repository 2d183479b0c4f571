/** The commands that say what can be asked of an assessment. */
@NullMarked
package uk.waymark.kernel.assessment.command;

import org.jspecify.annotations.NullMarked;
