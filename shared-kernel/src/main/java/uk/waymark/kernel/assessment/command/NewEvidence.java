package uk.waymark.kernel.assessment.command;

import java.util.UUID;
import uk.waymark.kernel.text.ErasableText;

/** Evidence that comes with an answer. */
public record NewEvidence(UUID evidenceId, ErasableText text) {}
