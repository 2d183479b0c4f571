package uk.waymark.command.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.institution.InstitutionFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.Snapshots;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;

class InstitutionSnapshotTest {

    private static final UUID ANYONE = Ids.of("test", "anyone");

    @Test
    void a_snapshot_keeps_all_that_an_institution_decides_by() {
        AcademicYear year = new AcademicYear(2024);
        List<HalfTermDates> dates =
                List.of(new HalfTermDates(HalfTerm.HT1, year.firstDay(), LocalDate.of(2024, 10, 25)));
        InstitutionFixture.create()
                .given(
                        GenericEventMessage.asEventMessage(registered())
                                .withMetaData(
                                        Map.of(Provenance.IDEMPOTENCY_KEY, "key", Provenance.REQUEST_DIGEST, "body")),
                        new TermDatesSet(SCHOOL, year, dates, REGISTERED_ON),
                        new YearGroupsSet(SCHOOL, List.of(7, 8), REGISTERED_ON),
                        new PersonErased(SCHOOL, ANYONE, REGISTERED_ON),
                        new PeopleMerged(SCHOOL, Ids.of("test", "one"), Ids.of("test", "other"), REGISTERED_ON),
                        new TextErased(SCHOOL, ANYONE, null, REGISTERED_ON))
                .when(new RenameInstitution(SCHOOL, "Hill School", null))
                .expectState(institution -> assertThat(Snapshots.readAgain(institution))
                        .usingRecursiveComparison()
                        .isEqualTo(institution));
    }

    @Test
    void a_snapshot_keeps_who_holds_a_urn() {
        UUID id = Ids.urn(URN.digits());
        StreamFixture.of(UrnClaim.class)
                .given(new UrnClaimed(id, URN, SCHOOL, REGISTERED_ON))
                .when(new ClaimUrn(id, URN, SCHOOL, null))
                .expectState(claim -> assertThat(Snapshots.readAgain(claim))
                        .usingRecursiveComparison()
                        .isEqualTo(claim));
    }
}
