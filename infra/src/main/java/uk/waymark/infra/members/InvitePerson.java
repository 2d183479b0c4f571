package uk.waymark.infra.members;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Label;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Particulars;
import uk.waymark.kernel.access.Role;

/**
 * A request to give somebody roles and let them sign in.
 *
 * @param email where their invitation will be sent; without it they are given none
 * @param personId of somebody whom the record names already, but who cannot sign in; without it they are new
 */
@Schema(
        name = "InviteRequest",
        example = "{\"name\":\"Sarah"
                + " Reed\",\"initials\":\"SR\",\"email\":\"s.reed@hillside.example\",\"roles\":[\"CAREERS_LEADER\"]}")
public record InvitePerson(
        @NotBlank @Size(max = 200, message = "is too long: 200 characters are the most")
        String name,

        @Label String initials,

        @Nullable
        @Email(message = "has to look like name@school.example")
        @Size(max = 254, message = "is too long: 254 characters are the most")
        String email,

        @NotEmpty Set<@NotNull Role> roles,
        @Nullable UUID personId,
        @Nullable LocalDate effectiveOn)
        implements Dated {

    Particulars particulars() {
        return new Particulars(name.strip(), initials.strip(), email == null || email.isBlank() ? null : email.strip());
    }
}
