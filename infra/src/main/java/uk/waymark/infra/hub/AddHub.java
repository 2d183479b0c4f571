package uk.waymark.infra.hub;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/** A request to register a careers hub or trust. */
@Schema(name = "HubRequest", example = "{\"name\":\"Hillside Careers Hub\"}")
public record AddHub(
        @NotBlank @Size(max = 200, message = "is too long: 200 characters are the most")
        String name,

        @Nullable LocalDate effectiveOn)
        implements Dated {}
