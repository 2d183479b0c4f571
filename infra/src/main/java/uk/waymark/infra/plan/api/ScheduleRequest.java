package uk.waymark.infra.plan.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.calendar.Due;

/** Move the work to another time; due has to be said, and null means unscheduled. */
@Schema(example = "{\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT5\"},\"reason\":\"The hall is closed in HT4.\"}")
public record ScheduleRequest(
        @JsonProperty(required = true) @Nullable Due due,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn)
        implements Dated {}
