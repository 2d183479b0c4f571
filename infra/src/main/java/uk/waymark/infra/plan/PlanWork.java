package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.infra.desk.request.Label;
import uk.waymark.kernel.calendar.Due;

/** A request to plan a piece of improvement work. Without owners or without a date it is shown as such. */
@Schema(
        name = "PlanRequest",
        example = "{\"serves\":[{\"frameworkId\":\"cimm-school@2024\",\"item\":\"2.3\"}],\"description\":\"Invite two"
                + " local employers to the careers"
                + " fair\",\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT4\"},\"owners\":[\"SR\"]}")
public record PlanWork(
        @NotEmpty List<@Valid ServedItem> serves,
        @NotBlank @FreeText String description,
        @Nullable Due due,
        @Nullable List<@Label String> owners,
        @Nullable LocalDate effectiveOn)
        implements Dated {}
