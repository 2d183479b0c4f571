package uk.waymark.infra.desk.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A write that says why, and since when. Whether it needs to say why is for the record to decide. */
@Schema(example = "{\"reason\":\"The visit did not take place.\",\"effectiveOn\":\"2025-01-10\"}")
public record ForReason(
        @FreeText @Nullable String reason, @Nullable LocalDate effectiveOn) implements Dated {

    /** For requests that come without a body. */
    public static ForReason or(@Nullable ForReason body) {
        return body == null ? new ForReason(null, null) : body;
    }
}
