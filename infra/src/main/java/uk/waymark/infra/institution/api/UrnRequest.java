package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.institution.Urn;

/** Give the institution another URN. */
@Schema(example = "{\"urn\":\"148765\"}")
public record UrnRequest(@NotNull Urn urn, @Nullable LocalDate effectiveOn) implements Dated {}
