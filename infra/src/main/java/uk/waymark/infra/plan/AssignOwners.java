package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Label;

/** A request to say who does the work; the whole list. */
@Schema(name = "OwnersRequest", example = "{\"owners\":[\"SR\",\"ALL STAFF\"]}")
public record AssignOwners(
        @NotNull List<@Label String> owners, @Nullable LocalDate effectiveOn) implements Dated {}
