package uk.waymark.infra.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** A request to finish the review. */
@Schema(name = "SignOffRequest", example = "{\"note\":\"Agreed with the governors.\"}")
public record FinishReview(
        @FreeText @Nullable String note, @Nullable LocalDate effectiveOn) implements Dated {

    /** For requests that come without a body. */
    public static FinishReview or(@Nullable FinishReview body) {
        return body == null ? new FinishReview(null, null) : body;
    }
}
