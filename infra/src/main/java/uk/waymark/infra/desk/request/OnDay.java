package uk.waymark.infra.desk.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A write that says nothing but since when it is true. */
@Schema(example = "{\"effectiveOn\":\"2025-01-10\"}")
public record OnDay(@Nullable LocalDate effectiveOn) implements Dated {

    /** For requests that come without a body. */
    public static OnDay or(@Nullable OnDay body) {
        return body == null ? new OnDay(null) : body;
    }
}
