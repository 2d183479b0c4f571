package uk.waymark.infra.hub;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/**
 * A request that somebody leads a hub.
 *
 * @param email of their account; somebody who has none is invited to make one
 * @param initials by which the hub knows them; left out, those of the account, or of the address
 */
@Schema(name = "LeadRequest", example = "{\"email\":\"lead@hub.example\",\"initials\":\"HL\"}")
public record AppointLead(
        @NotBlank
        @Email(message = "has to look like name@school.example")
        @Size(max = 254, message = "is too long: 254 characters are the most")
        String email,

        @Pattern(regexp = "\\s*\\S{1,10}\\s*", message = "are 1 to 10 characters without spaces") @Nullable
        String initials,

        @Nullable LocalDate effectiveOn)
        implements Dated {}
