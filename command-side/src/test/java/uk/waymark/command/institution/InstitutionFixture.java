package uk.waymark.command.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.message.Ids;

/** A special school that was registered a month ago. */
final class InstitutionFixture {

    static final UUID SCHOOL = Ids.of("test", "school");
    static final Urn URN = new Urn("137654");
    static final Urn OTHER_URN = new Urn("137655");
    static final LocalDate TODAY = StreamFixture.TODAY;
    static final LocalDate REGISTERED_ON = LocalDate.of(2024, 12, 10);
    static final LocalDate DAY_BEFORE = REGISTERED_ON.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    private InstitutionFixture() {}

    static AggregateTestFixture<Institution> create() {
        return StreamFixture.of(Institution.class);
    }

    static InstitutionRegistered registered() {
        return new InstitutionRegistered(SCHOOL, URN, "Hill School", InstitutionType.SPECIAL_SCHOOL, REGISTERED_ON);
    }
}
