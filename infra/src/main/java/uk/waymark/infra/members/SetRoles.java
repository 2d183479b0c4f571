package uk.waymark.infra.members;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.access.Role;

/** A request to say which roles somebody has; the whole list. */
@Schema(name = "RolesRequest", example = "{\"roles\":[\"CAREERS_LEADER\",\"CONTRIBUTOR\"]}")
public record SetRoles(
        @NotNull Set<@NotNull Role> roles, @Nullable LocalDate effectiveOn) implements Dated {}
