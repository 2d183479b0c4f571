package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Words;
import uk.waymark.kernel.assessment.Flag;

/** Call an item a priority or a strength. */
@Schema(example = "{\"flag\":\"PRIORITY\"}")
public record FlagRequest(
        @NotNull Flag flag,
        @Words @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Dated {}
