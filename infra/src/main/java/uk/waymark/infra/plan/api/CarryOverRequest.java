package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.calendar.Due;

/** Take unfinished work into a later academic year. */
@Schema(example = "{\"due\":{\"academicYear\":\"2025/26\",\"from\":\"HT1\"},\"reason\":\"Not finished this year.\"}")
public record CarryOverRequest(
        @NotNull Due.Window due,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Dated {}
