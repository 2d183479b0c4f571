package uk.waymark.query.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.query.hub.HubRollUp.Answered;
import uk.waymark.query.hub.HubRollUp.ItemRow;
import uk.waymark.query.hub.HubRollUp.Member;
import uk.waymark.query.hub.HubRollUp.Shown;

/** Tests of members side by side, as of a day. */
class HubRollUpTest extends SharedTest {

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
    void who_has_no_assessment_is_not_counted_as_unanswered() {
        UUID dogwood = new UUID(2, 4);
        views.record(dogwood, registered(dogwood, "Dogwood"), new HubJoined(dogwood, HUB, BEGINNING));
        shares(dogwood, BEGINNING);
        assertThat(shown(rollUp(null), dogwood)).isEqualTo(Shown.NO_ASSESSMENT);
        assertThat(item(rollUp(null), "6.1").distribution()).containsEntry("unanswered", 2);
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
}
