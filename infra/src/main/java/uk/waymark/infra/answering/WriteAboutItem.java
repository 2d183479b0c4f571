package uk.waymark.infra.answering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** A request to say something about an item in your own words. */
@Schema(name = "TextRequest", example = "{\"text\":\"Alumni network started in October.\"}")
public record WriteAboutItem(
        @NotBlank @FreeText String text, @Nullable LocalDate effectiveOn) implements Dated {}
