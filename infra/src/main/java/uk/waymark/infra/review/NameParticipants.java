package uk.waymark.infra.review;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Label;

/** A request to say who takes part in the review; the whole list. */
@Schema(name = "ParticipantsRequest", example = "{\"participants\":[\"SR\",\"JHu\",\"ALL STAFF\"]}")
public record NameParticipants(
        @NotNull List<@Label String> participants, @Nullable LocalDate effectiveOn) implements Dated {}
