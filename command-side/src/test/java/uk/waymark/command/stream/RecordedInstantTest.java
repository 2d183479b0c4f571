package uk.waymark.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.institution.UrnClaim;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.message.Ids;

class RecordedInstantTest {

    private static final Urn URN = new Urn("137654");
    private static final UUID ID = Ids.urn("137654");
    private static final UUID SCHOOL = Ids.of("test", "school");

    private final AggregateTestFixture<UrnClaim> fixture = StreamFixture.of(UrnClaim.class);
    private Object notBefore = "never asked";

    @Test
    void a_stream_tells_the_clock_when_its_last_fact_was_recorded() {
        Instant ahead = StreamFixture.NOW.plusSeconds(5);
        watchTheUnitOfWork();
        fixture.givenCurrentTime(ahead)
                .andGiven(new UrnClaimed(ID, URN, SCHOOL, StreamFixture.TODAY))
                .andGivenCurrentTime(StreamFixture.NOW)
                .when(new ReleaseUrn(ID, URN, SCHOOL, null))
                .expectSuccessfulHandlerExecution();
        assertThat(notBefore).isEqualTo(ahead);
    }

    @Test
    void a_fact_holds_the_clock_for_the_next_one_of_the_same_command() {
        watchTheUnitOfWork();
        fixture.givenNoPriorActivity().when(new ClaimUrn(ID, URN, SCHOOL, null)).expectSuccessfulHandlerExecution();
        assertThat(notBefore).isEqualTo(StreamFixture.NOW);
    }

    private void watchTheUnitOfWork() {
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            Object result = chain.proceed();
            notBefore = unitOfWork.getResource(RecordedStream.NOT_BEFORE);
            return result;
        });
    }
}
