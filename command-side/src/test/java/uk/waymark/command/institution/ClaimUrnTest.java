package uk.waymark.command.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnReleased;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class ClaimUrnTest {

    private static final Urn URN = new Urn("137654");
    private static final UUID ID = Ids.urn("137654");
    private static final UUID SCHOOL = Ids.of("test", "school");
    private static final UUID OTHER = Ids.of("test", "other");
    private static final LocalDate TODAY = StreamFixture.TODAY;

    private final AggregateTestFixture<UrnClaim> fixture = StreamFixture.of(UrnClaim.class);

    @Test
    void a_free_urn_can_be_claimed() {
        fixture.givenNoPriorActivity()
                .when(new ClaimUrn(ID, URN, SCHOOL, null))
                .expectEvents(new UrnClaimed(ID, URN, SCHOOL, TODAY))
                .expectResultMessagePayload(new Written(ID, 0, 1));
    }

    @Test
    void claiming_it_again_writes_nothing() {
        fixture.given(new UrnClaimed(ID, URN, SCHOOL, TODAY))
                .when(new ClaimUrn(ID, URN, SCHOOL, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ID, 0, 0));
    }

    @Test
    void a_urn_belongs_to_one_institution() {
        StreamFixture.refused(
                fixture.given(new UrnClaimed(ID, URN, SCHOOL, TODAY)).when(new ClaimUrn(ID, URN, OTHER, null)),
                Code.ALREADY_EXISTS,
                "urn");
    }

    @Test
    void a_released_urn_can_be_claimed_by_another() {
        fixture.given(new UrnClaimed(ID, URN, SCHOOL, TODAY), new UrnReleased(ID, URN, SCHOOL, TODAY))
                .when(new ClaimUrn(ID, URN, OTHER, null))
                .expectEvents(new UrnClaimed(ID, URN, OTHER, TODAY));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        StreamFixture.refused(
                fixture.givenNoPriorActivity().when(new ClaimUrn(ID, URN, SCHOOL, TODAY.plusDays(1))),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_of_another_age_is_refused() {
        StreamFixture.refused(
                fixture.givenNoPriorActivity().when(new ClaimUrn(ID, URN, SCHOOL, LocalDate.of(204, 1, 20))),
                Code.VALUE_NOT_ALLOWED,
                "effectiveOn");
    }
}
