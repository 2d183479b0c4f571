package uk.waymark.infra.hub;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/**
 * A request to share the answers to a framework with a hub.
 *
 * @param from nothing before this day is shown; left out, the day that there is stays, or it is the day of this
 */
@Schema(name = "SharingRequest", example = "{\"from\":\"2025-09-01\"}")
public record ShareAnswers(
        @Nullable LocalDate from, @Nullable LocalDate effectiveOn) implements Dated {

    /** For requests that come without a body. */
    public static ShareAnswers or(@Nullable ShareAnswers body) {
        return body == null ? new ShareAnswers(null, null) : body;
    }
}
