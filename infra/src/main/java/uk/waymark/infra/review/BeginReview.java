package uk.waymark.infra.review;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.infra.desk.request.Label;
import uk.waymark.kernel.calendar.AcademicYear;

/** A request to start a review. */
@Schema(
        name = "StartRequest",
        example = "{\"academicYear\":\"2024/25\",\"title\":\"Spring review\",\"participants\":[\"SR\",\"JHu\"]}")
public record BeginReview(
        @NotNull AcademicYear academicYear,
        @NotBlank @FreeText String title,
        @Nullable List<@Label String> participants,
        @Nullable LocalDate effectiveOn)
        implements Dated {}
