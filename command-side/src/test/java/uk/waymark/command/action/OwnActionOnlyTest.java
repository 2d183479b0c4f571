package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.ACTION;
import static uk.waymark.command.action.ActionFixture.planned;
import static uk.waymark.command.stream.StreamFixture.TODAY;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.StartAction;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Tests of a contributor, who may work on their own actions only. */
class OwnActionOnlyTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void an_owner_works_on_it() {
        fixture.given(planned(), new ActionReassigned(ACTION, List.of(SOMEBODY), TODAY))
                .when(new StartAction(ACTION, null), only(SOMEBODY))
                .expectEvents(new ActionStarted(ACTION, TODAY));
    }

    @Test
    void somebody_else_does_not() {
        refused(fixture.given(planned()).when(new StartAction(ACTION, null), only(SOMEBODY)), Code.NOT_ALLOWED, null);
    }

    @Test
    void nor_does_who_was_an_owner_once() {
        refused(
                fixture.given(
                                planned(),
                                new ActionReassigned(ACTION, List.of(SOMEBODY), TODAY),
                                new ActionReassigned(ACTION, List.of(), TODAY))
                        .when(new StartAction(ACTION, null), only(SOMEBODY)),
                Code.NOT_ALLOWED,
                null);
    }

    @Test
    void who_is_merged_with_the_owner_works_on_it() {
        Map<String, String> both = Map.of(
                Provenance.ACTOR,
                UUID.randomUUID().toString(),
                Provenance.ONLY_TO_OWN,
                Provenance.value(List.of(UUID.randomUUID(), SOMEBODY)));
        fixture.given(planned(), new ActionReassigned(ACTION, List.of(SOMEBODY), TODAY))
                .when(new StartAction(ACTION, null), both)
                .expectEvents(new ActionStarted(ACTION, TODAY));
    }

    private static Map<String, String> only(UUID actor) {
        return Map.of(Provenance.ACTOR, actor.toString(), Provenance.ONLY_TO_OWN, Provenance.value(List.of(actor)));
    }
}
