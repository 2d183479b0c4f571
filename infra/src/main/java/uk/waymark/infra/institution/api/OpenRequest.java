package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/** Open an assessment against a framework. */
@Schema(example = "{\"frameworkId\":\"cimm-school@2024\"}")
public record OpenRequest(
        @NotBlank String frameworkId, @Nullable LocalDate effectiveOn) implements Dated {}
