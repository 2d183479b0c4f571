package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;

/** Say which items the work serves; the whole list. */
@Schema(
        example =
                "{\"serves\":[{\"frameworkId\":\"cimm-school@2024\",\"item\":\"2.3\"},{\"frameworkId\":\"cimm-school@2024\",\"item\":\"3.1\"}]}")
public record ItemsRequest(
        @NotEmpty List<@Valid Served> serves, @Nullable LocalDate effectiveOn) implements Dated {}
