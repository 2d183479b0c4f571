package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;

/**
 * A request to register an institution. Whoever does becomes its administrator.
 *
 * @param roles what else they are there, if anything
 */
@Schema(
        name = "RegisterRequest",
        example = "{\"urn\":\"137654\",\"name\":\"Hillside School\",\"type\":\"SPECIAL_SCHOOL\"}")
public record AddInstitution(
        @NotNull Urn urn,

        @NotBlank @Size(max = 200, message = "is too long: 200 characters are the most")
        String name,

        @NotNull InstitutionType type,
        @Nullable Set<@NotNull Role> roles,
        @Nullable LocalDate effectiveOn)
        implements Dated {}
