package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.action.command.NoteActionProgress;

/** A wish to note how the work goes. */
@Schema(name = "NoteRequest", example = "{\"text\":\"Two of three employers have confirmed.\"}")
public record NoteProgress(
        @NotBlank @FreeText String text, @Nullable LocalDate effectiveOn) implements Wish.Itself<NoteActionProgress> {

    @Override
    public NoteActionProgress command(Draft draft) {
        UUID noteId = draft.makes("note", "noteId");
        return new NoteActionProgress(draft.subject(), noteId, draft.text(noteId, text), effectiveOn);
    }
}
