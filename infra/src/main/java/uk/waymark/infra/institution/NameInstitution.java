package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.kernel.institution.command.RenameInstitution;

/** The wish for another name of the institution. */
@Schema(name = "RenameRequest", example = "{\"name\":\"Hillside Academy\"}")
public record NameInstitution(
        @NotBlank @Size(max = 200, message = "is too long: 200 characters are the most")
        String name,

        @Nullable LocalDate effectiveOn)
        implements Wish.Itself<RenameInstitution> {

    @Override
    public RenameInstitution command(Draft draft) {
        return new RenameInstitution(draft.subject(), name, effectiveOn);
    }
}
