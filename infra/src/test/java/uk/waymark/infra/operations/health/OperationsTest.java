package uk.waymark.infra.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.UUID;
import notebook.LinesProjection;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;

class OperationsTest {

    @TempDir
    static Path directory;

    static RunningWaymark waymark;

    @BeforeAll
    static void start() {
        waymark = RunningWaymark.in(directory);
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    @Test
    void a_dead_letter_shows_and_the_node_stays_up() {
        waymark.notebook(LinesProjection.POISON, "after it");

        await().untilAsserted(() -> assertThat(lines().deadLetters()).isPositive());

        assertThat(health(LinesProjection.VIEW).getStatus()).isEqualTo(ViewsHealthContributor.DEGRADED);
        assertThat(health(LinesProjection.VIEW).getDetails()).containsEntry("state", ViewState.UP_TO_DATE);
        assertThat(waymark.bean(ViewsHealthContributor.class).stream().map(HealthContributors.Entry::name))
                .contains("maturity", "timeline", "history", LinesProjection.VIEW);
        await().untilAsserted(() -> assertThat(gauge("waymark.view.deadletters", LinesProjection.VIEW))
                .isPositive());
        assertThat(gauge("waymark.view.deadletters", "maturity")).isZero();
        await().untilAsserted(() -> assertThat(gauge("waymark.view.lag", "maturity"))
                .as("other views go on")
                .isZero());
        assertThat(health("maturity").getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_view_that_has_seen_everything_has_no_lag() {
        waymark.notebook("one", "two");

        await().untilAsserted(() -> {
            assertThat(gauge("waymark.view.lag", "history")).isZero();
            assertThat(gauge("waymark.view.position", "history")).isPositive();
        });
    }

    @Test
    void commands_are_counted_by_type_and_outcome() {
        UUID school = Ids.of("test", "school");
        claim(school);
        claim(school);
        assertThat(refused(new ReleaseUrn(Ids.urn("137654"), new Urn("137654"), Ids.of("test", "other"), null)))
                .isTrue();

        assertThat(commands("ClaimUrn", "written")).isEqualTo(1);
        assertThat(commands("ClaimUrn", "unchanged")).isEqualTo(1);
        assertThat(commands("ReleaseUrn", "refused")).isEqualTo(1);
    }

    private static Written claim(UUID school) {
        return waymark.bean(Dispatch.class)
                .send(new ClaimUrn(Ids.urn("137654"), new Urn("137654"), school, null), asked(school));
    }

    private static boolean refused(ReleaseUrn command) {
        try {
            waymark.bean(Dispatch.class).send(command, asked(command.institutionId()));
            return false;
        } catch (CommandRefused e) {
            return true;
        }
    }

    /** By somebody who runs the installation and registers the institution. */
    private static CommandOrigin asked(UUID institution) {
        Accounts accounts = waymark.bean(Accounts.class);
        String email = "operator@waymark.example";
        Account operator = accounts.byEmail(email).orElseGet(() -> accounts.create(email, "Operator", "OP", true));
        UUID person = waymark.bean(PeopleDirectory.class)
                .personFor(operator, institution)
                .id();
        return new CommandOrigin(person, institution, "api", UUID.randomUUID(), null, null, null);
    }

    @Test
    void a_view_that_is_not_fed_says_so() {
        StreamingEventProcessor view = waymark.bean(EventProcessingConfiguration.class)
                .eventProcessor("hub", StreamingEventProcessor.class)
                .orElseThrow();
        view.shutDown();
        try {
            assertThat(waymark.bean(ViewReports.class).of("hub").state()).isEqualTo(ViewState.STOPPED);
            assertThat(health("hub").getStatus()).isEqualTo(ViewsHealthContributor.DEGRADED);
        } finally {
            view.start();
        }
        await().untilAsserted(() -> assertThat(health("hub").getStatus()).isEqualTo(Status.UP));
        assertThat(waymark.bean(ViewReports.class).of("hub").segments())
                .extracting(ViewReport.Segment::owner)
                .containsExactly("waymark");
    }

    private static Health health(String view) {
        HealthIndicator indicator =
                (HealthIndicator) waymark.bean(ViewsHealthContributor.class).getContributor(view);
        return indicator.health();
    }

    private static ViewStatus lines() {
        return waymark.bean(ViewProgress.class).status(LinesProjection.VIEW);
    }

    private static double gauge(String name, String view) {
        return waymark.bean(MeterRegistry.class)
                .get(name)
                .tag("view", view)
                .gauge()
                .value();
    }

    private static long commands(String type, String outcome) {
        return waymark.bean(MeterRegistry.class)
                .get("waymark.commands")
                .tags("type", type, "outcome", outcome)
                .timer()
                .count();
    }
}
