package uk.waymark.infra.members;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Label;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Particulars;
import uk.waymark.infra.platform.people.directory.Person;

/** A request to correct what the directory says of somebody. It is no fact of the record: what was wrong is kept nowhere. */
@Schema(
        name = "EntryRequest",
        example = "{\"name\":\"Sarah Reed\",\"initials\":\"SR\",\"email\":\"s.reed@hillside.example\"}")
public record CorrectEntry(
        @NotBlank @Size(max = 200, message = "is too long: 200 characters are the most")
        String name,

        @Label String initials,

        @Nullable
        @Email(message = "has to look like name@school.example")
        @Size(max = 254, message = "is too long: 254 characters are the most")
        String email,

        @Schema(description = "Whether the entry is one person or a group; left out, it stays what it is")
        Person.@Nullable Kind kind) {

    /** @param known what the entry is so far */
    Particulars particulars(Person.Kind known) {
        return new Particulars(
                name.strip(),
                initials.strip(),
                email == null || email.isBlank() ? null : email.strip(),
                kind == null ? known : kind);
    }
}
