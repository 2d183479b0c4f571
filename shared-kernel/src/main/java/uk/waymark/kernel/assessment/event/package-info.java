/** The facts of what happened in an assessment. Permanent. */
@NullMarked
package uk.waymark.kernel.assessment.event;

import org.jspecify.annotations.NullMarked;
