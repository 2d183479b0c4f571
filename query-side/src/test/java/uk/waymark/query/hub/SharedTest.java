package uk.waymark.query.hub;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.hub.HubRollUp.ItemRow;
import uk.waymark.query.hub.HubRollUp.Shown;

/** Two schools that share with a hub, and one that does not. */
abstract class SharedTest {

    static final UUID HUB = new UUID(1, 1);
    static final UUID OTHER_HUB = new UUID(1, 2);
    static final UUID ALDER = new UUID(2, 1);
    static final UUID BIRCH = new UUID(2, 2);
    static final UUID CEDAR = new UUID(2, 3);
    static final UUID LEAD = new UUID(3, 1);
    static final String FAMILY = "cimm-school";
    static final LocalDate BEGINNING = LocalDate.of(2024, 9, 2);
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @TempDir
    Path directory;

    HubViews views;

    @BeforeEach
    void two_share_and_one_does_not() {
        views = new HubViews(directory);
        views.record(HUB, new HubRegistered(HUB, "Tidewater", BEGINNING));
        school(ALDER, "Alder", 1);
        school(BIRCH, "Birch", 2);
        school(CEDAR, "Cedar", 4);
        shares(ALDER, BEGINNING);
        shares(BIRCH, FROM);
    }

    @AfterEach
    void close() {
        views.close();
    }

    void school(UUID id, String name, int level) {
        views.record(id, registered(id, name), new HubJoined(id, HUB, BEGINNING));
        UUID assessment = assessment(id);
        views.record(
                assessment,
                new AssessmentOpened(assessment, id, FAMILY + "@2024", "digest", BEGINNING),
                new ResponseSubmitted(
                        assessment, ref(), new UUID(4, level), new Answer.Level(level), null, null, BEGINNING));
    }

    void shares(UUID id, LocalDate from) {
        views.record(id, new HubSharingGranted(id, HUB, FAMILY, from, BEGINNING));
    }

    HubRollUp rollUp(@Nullable LocalDate asAt) {
        return views.find(new FindHubRollUp(HUB, FAMILY, asAt), HubRollUp.class).orElseThrow();
    }

    static InstitutionRegistered registered(UUID id, String name) {
        return new InstitutionRegistered(id, new Urn("137654"), name, InstitutionType.SCHOOL, BEGINNING);
    }

    static Shown shown(HubRollUp rollUp, UUID member) {
        return rollUp.members().stream()
                .filter(one -> one.institutionId().equals(member))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    static ItemRow item(HubRollUp rollUp, String code) {
        return rollUp.items().stream()
                .filter(one -> one.item().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static UUID assessment(UUID institution) {
        return Ids.assessment(institution, FAMILY);
    }

    static ItemRef ref() {
        return new ItemRef(FAMILY + "@2024", "2.3");
    }
}
