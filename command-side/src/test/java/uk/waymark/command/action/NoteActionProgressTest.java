package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal.Code;

class NoteActionProgressTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    private static final UUID NOTE = Ids.of("test", "note");

    @Test
    void progress_is_noted() {
        fixture.given(planned())
                .when(new NoteActionProgress(ACTION, NOTE, WORDS, null))
                .expectEvents(new ActionProgressNoted(ACTION, NOTE, WORDS, TODAY));
    }

    @Test
    void finished_work_still_takes_notes() {
        fixture.given(planned(), completed())
                .when(new NoteActionProgress(ACTION, NOTE, WORDS, null))
                .expectEvents(new ActionProgressNoted(ACTION, NOTE, WORDS, TODAY));
    }

    @Test
    void a_note_stands_beside_what_a_colleague_changed_meanwhile() {
        fixture.given(planned(), completed())
                .when(new NoteActionProgress(ACTION, NOTE, WORDS, null), Map.of(Provenance.IF_MATCH, 0L))
                .expectEvents(new ActionProgressNoted(ACTION, NOTE, WORDS, TODAY));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new NoteActionProgress(ACTION, NOTE, WORDS, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new NoteActionProgress(ACTION, NOTE, WORDS, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new NoteActionProgress(ACTION, NOTE, WORDS, null)),
                Code.NOT_FOUND,
                null);
    }
}
