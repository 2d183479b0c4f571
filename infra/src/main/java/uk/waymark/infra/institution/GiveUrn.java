package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.institution.Urn;

/** A request for another URN of the institution. */
@Schema(name = "UrnRequest", example = "{\"urn\":\"148765\"}")
public record GiveUrn(@NotNull Urn urn, @Nullable LocalDate effectiveOn) implements Dated {}
