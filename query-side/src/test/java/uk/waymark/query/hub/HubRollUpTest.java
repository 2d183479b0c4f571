package uk.waymark.query.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.hub.HubRollUp.Answered;
import uk.waymark.query.hub.HubRollUp.ItemRow;
import uk.waymark.query.hub.HubRollUp.Member;
import uk.waymark.query.hub.HubRollUp.Shown;

class HubRollUpTest {

    private static final UUID HUB = new UUID(1, 1);
    private static final UUID OTHER_HUB = new UUID(1, 2);
    private static final UUID ALDER = new UUID(2, 1);
    private static final UUID BIRCH = new UUID(2, 2);
    private static final UUID CEDAR = new UUID(2, 3);
    private static final UUID LEAD = new UUID(3, 1);
    private static final String FAMILY = "cimm-school";
    private static final LocalDate BEGINNING = LocalDate.of(2024, 9, 2);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @TempDir
    Path directory;

    private HubViews views;

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

    @Test
    void members_stand_side_by_side_and_are_counted() {
        HubRollUp rollUp = rollUp(null);
        assertThat(rollUp.members())
                .extracting(Member::name, Member::shown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alder", Shown.ANSWERS),
                        org.assertj.core.groups.Tuple.tuple("Birch", Shown.ANSWERS),
                        org.assertj.core.groups.Tuple.tuple("Cedar", Shown.NOT_SHARED));
        ItemRow item = item(rollUp, "2.3");
        assertThat(item.answers())
                .containsExactly(new Answered(ALDER, new Answer.Level(1)), new Answered(BIRCH, new Answer.Level(2)));
        assertThat(item.distribution()).isEqualTo(Map.of("1", 1, "2", 1, "3", 0, "4", 0, "unanswered", 0));
        assertThat(item(rollUp, "6.1").distribution())
                .as("an item without Response 1 that nobody answered")
                .isEqualTo(Map.of("2", 0, "3", 0, "4", 0, "unanswered", 2));
        assertThat(rollUp.asAt()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(rollUp.items()).hasSize(32);
        assertThat(rollUp.computed()).contains("no average");
    }

    @Test
    void a_past_day_shows_what_stood_then() {
        views.record(
                assessment(ALDER),
                new ResponseRevised(
                        assessment(ALDER),
                        ref(),
                        new UUID(4, 9),
                        new Answer.Level(3),
                        null,
                        null,
                        LocalDate.of(2026, 1, 1)));
        assertThat(item(rollUp(null), "2.3").answers()).first().isEqualTo(new Answered(ALDER, new Answer.Level(3)));
        assertThat(item(rollUp(LocalDate.of(2025, 12, 31)), "2.3").answers())
                .first()
                .isEqualTo(new Answered(ALDER, new Answer.Level(1)));
    }

    @Test
    void nothing_is_shown_of_the_days_before_the_first_one() {
        HubRollUp eve = rollUp(FROM.minusDays(1));
        assertThat(shown(eve, BIRCH)).isEqualTo(Shown.LATER_DAYS_ONLY);
        assertThat(item(eve, "2.3").answers())
                .extracting(Answered::institutionId)
                .containsExactly(ALDER);
        assertThat(item(eve, "2.3").distribution().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(shown(rollUp(FROM), BIRCH)).isEqualTo(Shown.ANSWERS);
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_though_the_view_has_not_heard_of_it() {
        views.recordBehindTheViews(BIRCH, new HubSharingWithdrawn(BIRCH, HUB, FAMILY, FROM));
        HubRollUp rollUp = rollUp(null);
        assertThat(shown(rollUp, BIRCH)).isEqualTo(Shown.NOT_SHARED);
        assertThat(item(rollUp, "2.3").answers())
                .extracting(Answered::institutionId)
                .containsExactly(ALDER);
        assertThat(views.find(new FindHub(HUB), HubState.class).orElseThrow().members())
                .filteredOn(member -> member.institutionId().equals(BIRCH))
                .singleElement()
                .satisfies(member -> assertThat(member.sharing()).isEmpty());
    }

    @Test
    void a_later_first_day_holds_at_once_too() {
        views.recordBehindTheViews(BIRCH, new HubSharingGranted(BIRCH, HUB, FAMILY, FROM.plusYears(1), FROM));
        assertThat(shown(rollUp(FROM), BIRCH)).isEqualTo(Shown.LATER_DAYS_ONLY);
    }

    @Test
    void who_has_left_is_not_even_named_though_the_view_has_not_heard_of_it() {
        views.recordBehindTheViews(BIRCH, new HubLeft(BIRCH, HUB, FROM));
        assertThat(rollUp(null).members()).extracting(Member::name).containsExactly("Alder", "Cedar");
        assertThat(views.find(new FindHub(HUB), HubState.class).orElseThrow().members())
                .extracting(HubState.Member::name)
                .containsExactly("Alder", "Cedar");
    }

    @Test
    void another_hub_sees_nothing_of_it() {
        views.record(OTHER_HUB, new HubRegistered(OTHER_HUB, "Other", BEGINNING));
        views.record(CEDAR, new HubJoined(CEDAR, OTHER_HUB, BEGINNING));
        HubRollUp other = views.find(new FindHubRollUp(OTHER_HUB, FAMILY, null), HubRollUp.class)
                .orElseThrow();
        assertThat(other.members()).extracting(Member::shown).containsExactly(Shown.NOT_SHARED);
        assertThat(views.find(new FindHubRollUp(new UUID(9, 9), FAMILY, null), HubRollUp.class))
                .isEmpty();
        assertThat(views.find(new FindHubRollUp(HUB, "gatsby", null), HubRollUp.class))
                .isEmpty();
    }

    @Test
    void who_has_no_assessment_is_not_counted_as_unanswered() {
        UUID dogwood = new UUID(2, 4);
        views.record(dogwood, registered(dogwood, "Dogwood"), new HubJoined(dogwood, HUB, BEGINNING));
        shares(dogwood, BEGINNING);
        assertThat(shown(rollUp(null), dogwood)).isEqualTo(Shown.NO_ASSESSMENT);
        assertThat(item(rollUp(null), "6.1").distribution()).containsEntry("unanswered", 2);
    }

    @Test
    void an_institution_sees_its_hubs_what_it_shares_and_who_reads_it() {
        views.record(HUB, new HubLeadAppointed(HUB, LEAD, FROM));
        assertThat(views.find(new FindHubsOf(BIRCH), HubsOf.class))
                .contains(new HubsOf(
                        BIRCH,
                        List.of(new HubsOf.Membership(
                                HUB,
                                "Tidewater",
                                BEGINNING,
                                List.of(new HubsOf.Shared(FAMILY, FROM, BEGINNING)),
                                List.of("Person " + LEAD))),
                        2));
        assertThat(views.find(new FindHubLeads(HUB), HubLeads.class)
                        .orElseThrow()
                        .leads())
                .containsExactly(new HubLeads.Lead(LEAD, "Person " + LEAD, FROM));
        views.record(HUB, new HubLeadDismissed(HUB, LEAD, FROM));
        assertThat(views.find(new FindHubLeads(HUB), HubLeads.class)
                        .orElseThrow()
                        .leads())
                .isEmpty();
    }

    @Test
    void a_rebuilt_view_is_the_same() {
        views.record(HUB, new HubLeadAppointed(HUB, LEAD, FROM));
        views.record(ALDER, new InstitutionRenamed(ALDER, "Elder", FROM));
        views.record(BIRCH, new HubSharingWithdrawn(BIRCH, HUB, FAMILY, FROM), new HubLeft(BIRCH, HUB, FROM));
        var live = views.rows();
        assertThat(live.get("hub_member")).hasSize(2);
        assertThat(live.get("hub_institution").toString()).contains("Elder");
        views.empty();
        assertThat(views.rows().values()).hasSize(5).allMatch(List::isEmpty);
        views.rebuild();
        assertThat(views.rows()).isEqualTo(live);
    }

    private void school(UUID id, String name, int level) {
        views.record(id, registered(id, name), new HubJoined(id, HUB, BEGINNING));
        UUID assessment = assessment(id);
        views.record(
                assessment,
                new AssessmentOpened(assessment, id, FAMILY + "@2024", "digest", BEGINNING),
                new ResponseSubmitted(
                        assessment, ref(), new UUID(4, level), new Answer.Level(level), null, null, BEGINNING));
    }

    private void shares(UUID id, LocalDate from) {
        views.record(id, new HubSharingGranted(id, HUB, FAMILY, from, BEGINNING));
    }

    private HubRollUp rollUp(@Nullable LocalDate asAt) {
        return views.find(new FindHubRollUp(HUB, FAMILY, asAt), HubRollUp.class).orElseThrow();
    }

    private static InstitutionRegistered registered(UUID id, String name) {
        return new InstitutionRegistered(id, new Urn("137654"), name, InstitutionType.SCHOOL, BEGINNING);
    }

    private static Shown shown(HubRollUp rollUp, UUID member) {
        return rollUp.members().stream()
                .filter(one -> one.institutionId().equals(member))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private static ItemRow item(HubRollUp rollUp, String code) {
        return rollUp.items().stream()
                .filter(one -> one.item().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UUID assessment(UUID institution) {
        return Ids.assessment(institution, FAMILY);
    }

    private static ItemRef ref() {
        return new ItemRef(FAMILY + "@2024", "2.3");
    }
}
