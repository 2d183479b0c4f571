package uk.waymark.infra.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.FreeText;

/**
 * A request to drop an event that a view cannot take in.
 *
 * @param reason why, for whoever looks after the installation later; it is kept for a bounded time
 */
@Schema(
        name = "DropRequest",
        example = "{\"reason\":\"Written by a program that was withdrawn; agreed with the school.\"}")
public record DropEvent(@NotBlank @FreeText @Nullable String reason) {}
