package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/** Open an assessment against a framework. */
@Schema(name = "OpenRequest", example = "{\"frameworkId\":\"cimm-school@2024\"}")
public record AssessAgainst(
        @NotBlank String frameworkId, @Nullable LocalDate effectiveOn) implements Dated {}
