package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnReleased;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal.Code;

class ReleaseUrnTest {

    private static final UUID ID = Ids.urn("137654");
    private static final UUID OTHER = Ids.of("test", "other school");

    private final AggregateTestFixture<UrnClaim> fixture = StreamFixture.of(UrnClaim.class);

    @Test
    void an_institution_gives_up_its_urn() {
        fixture.given(claimed())
                .when(new ReleaseUrn(ID, URN, SCHOOL, null))
                .expectEvents(new UrnReleased(ID, URN, SCHOOL, TODAY));
    }

    @Test
    void the_urn_of_another_institution_is_refused() {
        refused(fixture.given(claimed()).when(new ReleaseUrn(ID, URN, OTHER, null)), Code.WRONG_STATE, "urn");
    }

    @Test
    void giving_it_up_twice_is_refused() {
        refused(
                fixture.given(claimed(), new UrnReleased(ID, URN, SCHOOL, REGISTERED_ON))
                        .when(new ReleaseUrn(ID, URN, SCHOOL, null)),
                Code.WRONG_STATE,
                "urn");
    }

    @Test
    void a_day_before_the_claim_is_refused() {
        refused(
                fixture.given(claimed()).when(new ReleaseUrn(ID, URN, SCHOOL, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void a_urn_that_nobody_claimed_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new ReleaseUrn(ID, URN, SCHOOL, null)), Code.NOT_FOUND, null);
    }

    private static UrnClaimed claimed() {
        return new UrnClaimed(ID, URN, SCHOOL, REGISTERED_ON);
    }
}
