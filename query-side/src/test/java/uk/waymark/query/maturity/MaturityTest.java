package uk.waymark.query.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Item;

class MaturityTest {

    @TempDir
    Path directory;

    private TestFrameworks catalogue;
    private AssessmentViews views;
    private UUID assessment;
    private Facts facts;

    @BeforeEach
    void an_assessment_of_a_school() {
        catalogue = new TestFrameworks();
        views = new AssessmentViews(directory, catalogue);
        assessment = views.opened(TestFrameworks.SCHOOL);
        facts = new Facts(assessment, TestFrameworks.SCHOOL);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void every_item_is_shown_in_the_order_of_the_framework_with_its_words() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "2.3", 2, "2025-01-10"));

        Maturity maturity = views.ask(new FindMaturity(assessment, null, null), Maturity.class);

        assertThat(maturity.institutionId()).isEqualTo(AssessmentViews.INSTITUTION);
        assertThat(maturity.frameworkId()).isEqualTo(TestFrameworks.SCHOOL);
        assertThat(maturity.asAt()).isEqualTo("2026-06-01");
        assertThat(maturity.knownAt()).isEqualTo(AssessmentViews.NOW);
        assertThat(maturity.version()).isEqualTo(1);
        var framework = catalogue.framework(TestFrameworks.SCHOOL).orElseThrow();
        assertThat(maturity.items())
                .extracting(ItemStanding::item)
                .containsExactlyElementsOf(
                        framework.items().stream().map(Item::code).toList());
        ItemStanding answered = standing("2.3", null, null);
        assertThat(answered.section()).isEqualTo("2");
        assertThat(answered.title())
                .isEqualTo(framework.item("2.3").orElseThrow().title());
        assertThat(answered.answer()).isEqualTo(new Answer.Level(2));
        assertThat(answered.descriptor())
                .isEqualTo(framework.item("2.3").orElseThrow().levels().get(2).text());
        assertThat(answered.since()).isEqualTo("2025-01-10");
        assertThat(answered.responseId()).isEqualTo(Facts.entry(1));
        assertThat(standing("6.1", null, null).levels()).containsExactly(2, 3, 4);
        assertThat(standing("6.1", null, null).answer()).isNull();
    }

    @Test
    void sections_count_their_items_by_the_levels_that_exist() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "6.1", 2, "2025-01-10"));
        views.record("2025-01-10T09:05:00Z", facts.submitted(2, "6.2", 2, "2025-01-10"));

        SectionStanding guidance = views.ask(new FindMaturity(assessment, null, null), Maturity.class)
                .sections()
                .getLast();

        assertThat(guidance.section()).isEqualTo("6");
        assertThat(guidance.benchmarks()).containsExactly(8);
        assertThat(guidance.distribution())
                .containsExactly(entry("1", 0), entry("2", 2), entry("3", 0), entry("4", 0), entry("unanswered", 1));
    }

    @Test
    void other_kinds_are_counted_as_answered_and_have_no_descriptor() {
        UUID small = views.opened(TestFrameworks.SMALL);
        Facts other = new Facts(small, TestFrameworks.SMALL);
        views.record("2025-01-10T09:00:00Z", other.submitted(1, "B5", new Answer.Count(3), "2025-01-10"));
        views.record("2025-01-10T09:00:00Z", other.submitted(2, "A2", 3, "2025-01-10"));

        Maturity maturity = views.ask(new FindMaturity(small, null, null), Maturity.class);

        assertThat(maturity.items())
                .filteredOn(item -> item.item().equals("B5"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.answer()).isEqualTo(new Answer.Count(3));
                    assertThat(count.descriptor()).isNull();
                    assertThat(count.levels()).isEmpty();
                });
        assertThat(maturity.sections().get(0).distribution())
                .containsExactly(entry("1", 0), entry("2", 0), entry("3", 1), entry("4", 0), entry("unanswered", 1));
        assertThat(maturity.sections().get(1).distribution())
                .containsExactly(entry("answered", 1), entry("unanswered", 4));
    }

    @Test
    void the_day_before_a_revision_shows_the_answer_before_it() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 1, "2025-01-10"));
        views.record("2025-03-03T09:00:00Z", facts.revised(2, "1.1", 3, "2025-03-01"));

        assertThat(level("2025-02-28", null)).isEqualTo(1);
        assertThat(level("2025-03-01", null)).isEqualTo(3);
        assertThat(level("2025-01-09", null)).isNull();
    }

    @Test
    void a_late_entry_fills_the_past_and_leaves_what_was_known_before_and_what_came_after() {
        views.record("2025-03-03T09:00:00Z", facts.submitted(1, "1.1", 3, "2025-03-01"));
        views.record("2025-04-01T09:00:00Z", facts.revised(2, "1.1", 2, "2025-01-01"));

        assertThat(level("2025-02-01", null)).isEqualTo(2);
        assertThat(level("2025-02-01", "2025-03-31T00:00:00Z")).isNull();
        assertThat(level("2025-03-01", null)).isEqualTo(3);
        assertThat(standing("1.1", null, null).since()).isEqualTo("2025-03-01");
    }

    @Test
    void a_correction_for_the_same_day_supersedes_and_both_stay_visible() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 3, "2025-01-10"));
        views.record("2025-01-10T15:00:00Z", facts.revised(2, "1.1", 2, "2025-01-10"));

        assertThat(level("2025-01-10", null)).isEqualTo(2);
        assertThat(level("2025-01-10", "2025-01-10T14:59:59Z")).isEqualTo(3);
        assertThat(level("2025-01-10", "2025-01-10T15:00:00Z")).isEqualTo(2);
    }

    @Test
    void a_retracted_entry_never_counted_from_the_instant_on_at_which_that_is_known() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 1, "2025-01-10"));
        views.record("2025-02-10T09:00:00Z", facts.revised(2, "1.1", 4, "2025-02-10"));
        views.record("2025-03-10T09:00:00Z", facts.retracted(2, "1.1", "2025-03-10"));

        assertThat(level("2025-02-20", null)).isEqualTo(1);
        assertThat(level("2025-02-20", "2025-03-10T08:59:59Z")).isEqualTo(4);
        assertThat(standing("1.1", null, null).since()).isEqualTo("2025-01-10");
    }

    @Test
    void a_withdrawal_stands_as_no_answer_from_its_day() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 1, "2025-01-10"));
        views.record("2025-02-10T09:00:00Z", facts.withdrawn(2, "1.1", "2025-02-10"));

        assertThat(level("2025-02-09", null)).isEqualTo(1);
        assertThat(level("2025-02-10", null)).isNull();
    }

    @Test
    void facts_of_one_instant_all_count_at_that_instant() {
        views.record(
                "2025-01-10T09:00:00Z",
                facts.submitted(1, "1.1", 1, "2025-01-01"),
                facts.revised(2, "1.1", 2, "2025-01-01"),
                facts.revised(3, "1.1", 3, "2025-01-05"));

        assertThat(level("2025-01-01", "2025-01-10T09:00:00Z")).isEqualTo(2);
        assertThat(level("2025-01-05", "2025-01-10T09:00:00Z")).isEqualTo(3);
        assertThat(level("2025-01-05", "2025-01-10T08:59:59Z")).isNull();
    }

    @Test
    void re_affirming_keeps_since_and_says_when_it_was() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 2, "2025-01-10"));
        views.record("2025-09-10T09:00:00Z", facts.reaffirmed(2, "1.1", 2, "2025-09-10"));

        assertThat(standing("1.1", null, null).since()).isEqualTo("2025-01-10");
        assertThat(standing("1.1", null, null).reaffirmedOn()).isEqualTo("2025-09-10");
        assertThat(standing("1.1", "2025-09-09", null).reaffirmedOn()).isNull();
    }

    @Test
    void before_the_assessment_was_opened_everything_is_unanswered() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 2, "2025-01-10"));

        assertThat(views.ask(new FindMaturity(assessment, LocalDate.of(2001, 1, 1), null), Maturity.class)
                        .items())
                .hasSize(32)
                .allSatisfy(item -> assertThat(item.answer()).isNull());
    }

    @Test
    void the_future_looks_like_today() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "1.1", 2, "2025-01-10"));

        assertThat(level("2031-01-01", null)).isEqualTo(2);
        assertThat(views.ask(new FindMaturity(assessment, LocalDate.MAX, Instant.MAX), Maturity.class)
                        .knownAt())
                .isEqualTo(AssessmentViews.NOW);
        assertThat(standing("1.1", null, "2031-01-01T00:00:00Z").answer()).isEqualTo(new Answer.Level(2));
    }

    @Test
    void what_another_node_recorded_by_a_faster_clock_is_seen_at_once() {
        views.record(AssessmentViews.NOW.plusMillis(50), facts.submitted(1, "1.1", 2, "2026-06-01"));

        assertThat(standing("1.1", null, null).answer()).isEqualTo(new Answer.Level(2));
    }

    @Test
    void no_such_assessment_is_no_answer() {
        assertThat(views.find(new FindMaturity(UUID.randomUUID(), null, null), Maturity.class))
                .isEmpty();
    }

    @Test
    void a_fact_about_an_assessment_that_was_never_opened_is_an_error() {
        Facts stray = new Facts(UUID.randomUUID(), TestFrameworks.SCHOOL);

        assertThatThrownBy(() -> views.record("2025-01-10T09:00:00Z", stray.submitted(1, "1.1", 2, "2025-01-10")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never opened");
    }

    private Integer level(String asAt, String knownAt) {
        return standing("1.1", asAt, knownAt).answer() instanceof Answer.Level level ? level.level() : null;
    }

    private ItemStanding standing(String item, String asAt, String knownAt) {
        FindMaturity query = new FindMaturity(
                assessment,
                asAt == null ? null : LocalDate.parse(asAt),
                knownAt == null ? null : Instant.parse(knownAt));
        return views.ask(query, Maturity.class).items().stream()
                .filter(standing -> standing.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
