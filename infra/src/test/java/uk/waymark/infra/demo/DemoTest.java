package uk.waymark.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.Maturity;

class DemoTest {

    private static final LocalDate SUMMER_2025 = LocalDate.of(2025, 7, 1);

    @TempDir
    Path directory;

    @Test
    void both_clocks_have_something_to_show_and_another_start_adds_nothing_whatever_people_did_in_between() {
        long told;
        long worked;
        try (RunningWaymark waymark = demo()) {
            told = events(waymark);
            assertThat(told).isGreaterThan(150);
            assertThat(recordedYears(waymark)).isGreaterThanOrEqualTo(3);
            assertThat(voice(waymark, LocalDate.of(2025, 6, 29), null)).isEqualTo(1);
            assertThat(voice(waymark, SUMMER_2025, null)).as("a late entry").isEqualTo(3);
            assertThat(voice(waymark, SUMMER_2025, Instant.parse("2025-09-01T00:00:00Z")))
                    .as("before the late entry was recorded")
                    .isEqualTo(1);
            assertThat(waymark.bean(ToldSteps.class).leftOut()).isZero();
        }
        try (RunningWaymark waymark = demo()) {
            assertThat(events(waymark)).isEqualTo(told);
            workIn(waymark);
            worked = events(waymark);
            assertThat(worked).isGreaterThan(told + 20);
        }
        try (RunningWaymark waymark = demo()) {
            assertThat(events(waymark)).isEqualTo(worked);
            assertThat(waymark.bean(ToldSteps.class).leftOut())
                    .as("sent again, although they are on record")
                    .isZero();
            assertThat(waymark.bean(Accounts.class).byEmail("leader@demo.example"))
                    .as("erased")
                    .isEmpty();
        }
    }

    /** The end of much of what the story is about. */
    private static void workIn(RunningWaymark waymark) {
        DemoCommands demo = waymark.bean(DemoCommands.class);
        DemoInstitution school = waymark.bean(SpecialSchoolStory.class).institution();
        UUID leader = demo.people(school, DemoPeople.LEADER).getFirst();
        String now = LocalDateTime.now(London.ZONE).toString();
        DemoSitting leading = demo.sitting(school, now, DemoPeople.LEADER)
                .targets("1.1", 4, null, null)
                .startsReview(UUID.randomUUID(), "2026/27", "Ours", DemoPeople.LEADER)
                .cancels(Ids.of("demo-action", SpecialSchoolStory.URN, "subjects"), "Not this year.");
        ItemRef item = new ItemRef(school.frameworkId(), "1.1");
        ErasableText minutes = leading.sealed("Minutes of the governors' meeting.");
        for (int i = 0; i < 20; i++) {
            leading.does(() -> new AddEvidence(school.assessmentId(), item, UUID.randomUUID(), minutes, null));
        }
        demo.sitting(school, now, DemoPeople.ADMINISTRATOR)
                .does(() -> new RevokeRole(school.institutionId(), leader, Role.CAREERS_LEADER, null))
                .does(() -> new LeaveHub(school.institutionId(), HubStory.HUB, null));
        PeopleDirectory people = waymark.bean(PeopleDirectory.class);
        people.create(school.institutionId(), DemoPeople.CONTRIBUTOR, Person.Kind.INDIVIDUAL);
        waymark.bean(Forgetting.class).people(Set.of(leader));
    }

    private RunningWaymark demo() {
        return RunningWaymark.in(directory, "--spring.profiles.active=demo");
    }

    private static long events(RunningWaymark waymark) {
        return waymark.events()
                .sql("SELECT count(*) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    private static long recordedYears(RunningWaymark waymark) {
        return waymark.events()
                .sql("SELECT count(DISTINCT substr(timeStamp, 1, 4)) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    /** The response to 2.6, stakeholder voice. */
    private static int voice(RunningWaymark waymark, LocalDate asAt, @Nullable Instant knownAt) {
        Optional<Maturity> maturity = waymark.bean(Reads.class)
                .forWaymark(
                        new FindMaturity(
                                waymark.bean(SpecialSchoolStory.class)
                                        .institution()
                                        .assessmentId(),
                                asAt,
                                knownAt),
                        Maturity.class);
        return maturity.orElseThrow().items().stream()
                .filter(item -> item.item().equals("2.6"))
                .map(item -> ((Answer.Level) item.answer()).level())
                .findFirst()
                .orElseThrow();
    }
}
