package uk.waymark.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.action.ActionFixture.*;

import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.Snapshots;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.message.Ids;

class ImprovementActionSnapshotTest {

    @Test
    void a_snapshot_keeps_all_that_an_action_decides_by() {
        ActionFixture.create()
                .given(planned(), new ActionStarted(ACTION, PLANNED_ON), completed())
                .when(new NoteActionProgress(ACTION, Ids.of("test", "note"), WORDS, null))
                .expectState(action -> assertThat(Snapshots.readAgain(action))
                        .usingRecursiveComparison()
                        .isEqualTo(action));
    }
}
