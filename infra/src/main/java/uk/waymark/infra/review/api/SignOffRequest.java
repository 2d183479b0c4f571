package uk.waymark.infra.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** Finish the review. */
@Schema(example = "{\"note\":\"Agreed with the governors.\"}")
public record SignOffRequest(
        @FreeText @Nullable String note, @Nullable LocalDate effectiveOn) implements Dated {}
