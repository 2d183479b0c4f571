package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Words;
import uk.waymark.kernel.calendar.Due;

/** Set or revise the level that an item should reach. */
@Schema(example = "{\"level\":3,\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT4\"}}")
public record TargetRequest(
        @NotNull Integer level,
        @Nullable Due due,
        @Words @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Dated {}
