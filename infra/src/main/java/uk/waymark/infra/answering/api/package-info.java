/** Endpoints about the answers, targets, flags, evidence and comments of an assessment. */
@NullMarked
package uk.waymark.infra.answering.api;

import org.jspecify.annotations.NullMarked;
