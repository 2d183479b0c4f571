package uk.waymark.infra.answering;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.assessment.command.NewEvidence;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.Answer;

/** A wish to answer an item, for the first time or differently. Evidence may be one text or several. */
@Schema(
        name = "ResponseRequest",
        example = "{\"answer\":{\"level\":2},\"reason\":\"Two employers left the partnership.\",\"evidence\":[\"Minutes"
                + " of 10 January\"],\"effectiveOn\":\"2025-01-10\"}")
public record AnswerItem(
        @NotNull Answer answer,
        @FreeText @Nullable String reason,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<@NotBlank @FreeText String> evidence,

        @Nullable LocalDate effectiveOn)
        implements Wish.Itself<SubmitResponse> {

    @Override
    public SubmitResponse command(Draft draft) {
        return new SubmitResponse(
                draft.subject(),
                draft.item(),
                draft.makes("response", "responseId"),
                answer,
                draft.textIfAny("reason", reason),
                evidence(draft),
                effectiveOn);
    }

    private List<NewEvidence> evidence(Draft draft) {
        List<String> texts = evidence == null ? List.of() : evidence;
        draft.beside(texts.size());
        return IntStream.range(0, texts.size())
                .mapToObj(place -> evidence(draft.newId("evidence " + place), texts.get(place), draft))
                .toList();
    }

    private static NewEvidence evidence(UUID evidenceId, String text, Draft draft) {
        return new NewEvidence(evidenceId, draft.text(evidenceId, text));
    }
}
