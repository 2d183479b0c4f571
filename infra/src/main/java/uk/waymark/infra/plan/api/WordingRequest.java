package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** Describe the work in other words. */
@Schema(
        example = "{\"description\":\"Invite three local employers to the careers fair\",\"reason\":\"A third employer"
                + " offered.\"}")
public record WordingRequest(
        @NotBlank @FreeText String description,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Dated {}
