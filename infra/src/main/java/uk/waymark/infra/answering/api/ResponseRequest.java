package uk.waymark.infra.answering.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Words;
import uk.waymark.kernel.framework.Answer;

/** Answer an item, for the first time or differently. Evidence may be one text or several. */
@Schema(
        example =
                "{\"answer\":{\"level\":2},\"reason\":\"Two employers left the partnership.\",\"evidence\":[\"Minutes of 10 January\"],\"effectiveOn\":\"2025-01-10\"}")
public record ResponseRequest(
        @NotNull Answer answer,
        @Words @Nullable String reason,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<@NotBlank @Words String> evidence,

        @Nullable LocalDate effectiveOn)
        implements Dated {}
