package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.text.ErasableText;

class EventJsonTest {

    private static final UUID ID = Ids.of("test", "one");

    private final JsonMapper json = StoredSamples.mapper();

    static Stream<Object> messages() {
        ErasableText text = new ErasableText(ID, "digest", "nonce", "ciphertext");
        ItemRef item = new ItemRef("cimm-school@2024", "2.3");
        return Stream.of(
                new SubmitResponse(ID, item, ID, new Answer.Level(2), text, List.of(), LocalDate.EPOCH),
                new PlanAction(ID, ID, List.of(item), text, null, List.of(ID), null, null),
                new Written(ID, 3, 1),
                Refusal.of(Refusal.Code.NOT_FOUND, null, "There is no such action."),
                GapAwareTrackingToken.newInstance(9, Set.of(4L, 7L)),
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3)),
                new MergedTrackingToken(new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(9)),
                MetaData.with(Provenance.ACTOR, ID.toString()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatever_is_sent_or_stored_reads_back(Object message) {
        var serializer = StoredSamples.SERIALIZER;

        Object back = serializer.deserialize(serializer.serialize(message, byte[].class));

        assertThat(back).isEqualTo(message);
    }

    @Test
    void a_name_that_could_not_be_put_on_record_now_is_shown_by_its_sign() {
        String stored =
                "{\"institutionId\":\"%s\",\"name\":\"Hill\\u0000side\",\"effectiveOn\":\"2025-01-31\"}".formatted(ID);

        assertThat(json.readValue(stored, InstitutionRenamed.class).name()).isEqualTo("Hill\uFFFDside");
    }

    @Test
    void an_aggregate_with_private_fields_reads_back_without_what_it_computes() {
        Standing standing = new Standing();
        standing.levels = Map.of("2.3", 4);

        assertThat(json.writeValueAsString(standing)).isEqualTo("{\"levels\":{\"2.3\":4}}");
        assertThat(json.readValue("{\"levels\":{\"2.3\":4}}", Standing.class).getHighest())
                .isEqualTo(4);
    }

    private static final class Standing {

        private Map<String, Integer> levels = Map.of();

        public int getHighest() {
            return levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }
}
