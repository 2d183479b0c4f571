package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** Note how the work goes. */
@Schema(example = "{\"text\":\"Two of three employers have confirmed.\"}")
public record NoteRequest(
        @NotBlank @FreeText String text, @Nullable LocalDate effectiveOn) implements Dated {}
