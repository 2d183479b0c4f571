package uk.waymark.infra.members;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/**
 * A request to say that an entry is the same person as another one.
 *
 * @param intoPersonId the entry by which they are known from then on
 */
@Schema(name = "MergeRequest", example = "{\"intoPersonId\":\"2435e82b-9510-3239-a934-1e2bb7161f5c\"}")
public record MergeEntries(
        @NotNull UUID intoPersonId, @Nullable LocalDate effectiveOn) implements Dated {}
