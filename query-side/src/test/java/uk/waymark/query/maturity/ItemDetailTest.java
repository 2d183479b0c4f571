package uk.waymark.query.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.waymark.query.maturity.ItemDetail.EntryStatus.NOT_YET;
import static uk.waymark.query.maturity.ItemDetail.EntryStatus.RETRACTED;
import static uk.waymark.query.maturity.ItemDetail.EntryStatus.STANDING;
import static uk.waymark.query.maturity.ItemDetail.EntryStatus.SUPERSEDED;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.maturity.ItemDetail.AnswerEntry;
import uk.waymark.query.maturity.ItemDetail.ItemText;
import uk.waymark.query.maturity.ItemDetail.Mark;

class ItemDetailTest {

    private static final String ACTOR = "Person 2";
    private static final UUID THING = new UUID(9, 9);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2025, 2, 10);

    @TempDir
    Path directory;

    private AssessmentViews views;
    private UUID assessment;
    private Facts facts;

    @BeforeEach
    void an_assessment() {
        views = new AssessmentViews(directory, new TestFrameworks());
        assessment = views.opened(TestFrameworks.SMALL);
        facts = new Facts(assessment, TestFrameworks.SMALL);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void entries_are_listed_by_their_days_with_what_became_of_them() {
        views.record("2025-02-10T09:00:00Z", facts.submitted(1, "A1", 2, "2025-02-10"));
        views.record("2025-03-10T09:00:00Z", facts.revised(2, "A1", 3, "2025-01-10"));
        views.record("2025-03-11T09:00:00Z", facts.revised(3, "A1", 4, "2025-03-11"));
        views.record("2025-03-12T09:00:00Z", facts.retracted(2, "A1", "2025-03-12"));

        assertThat(detail("2025-03-01", null).entries())
                .extracting(AnswerEntry::responseId, AnswerEntry::status, AnswerEntry::late)
                .containsExactly(
                        tuple(Facts.entry(2), RETRACTED, true),
                        tuple(Facts.entry(1), STANDING, false),
                        tuple(Facts.entry(3), NOT_YET, false));
        assertThat(detail("2025-04-01", null).entries())
                .extracting(AnswerEntry::status)
                .containsExactly(RETRACTED, SUPERSEDED, STANDING);
    }

    @Test
    void an_entry_says_who_recorded_it_when_and_why_on_both_clocks() {
        views.record("2025-03-10T09:00:00Z", facts.revised(1, "A1", 3, "2025-01-10"));
        views.record("2025-03-12T09:00:00Z", facts.retracted(1, "A1", "2025-03-12"));

        assertThat(detail(null, null).entries())
                .containsExactly(new AnswerEntry(
                        Facts.entry(1),
                        1,
                        new Answer.Level(3),
                        RETRACTED,
                        false,
                        true,
                        DAY,
                        Instant.parse("2025-03-10T09:00:00Z"),
                        ACTOR,
                        "revised because of 1",
                        null,
                        new Mark(
                                LocalDate.of(2025, 3, 12),
                                Instant.parse("2025-03-12T09:00:00Z"),
                                ACTOR,
                                "retracted because of 1")));
    }

    @Test
    void what_was_not_known_yet_is_left_out() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "A1", 3, "2025-01-10"));
        views.record("2025-03-12T09:00:00Z", facts.retracted(1, "A1", "2025-03-12"));

        assertThat(detail(null, "2025-03-12T08:00:00Z").entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.status()).isEqualTo(STANDING);
                    assertThat(entry.retraction()).isNull();
                });
    }

    @Test
    void a_withdrawal_is_an_entry_without_an_answer_that_stands() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "A1", 3, "2025-01-10"));
        views.record("2025-02-10T09:00:00Z", facts.withdrawn(2, "A1", "2025-02-10"));

        ItemDetail detail = detail(null, null);
        assertThat(detail.standing().answer()).isNull();
        assertThat(detail.entries().getLast().answer()).isNull();
        assertThat(detail.entries()).extracting(AnswerEntry::status).containsExactly(SUPERSEDED, STANDING);
    }

    @Test
    void withdrawn_evidence_stays_with_its_mark() {
        Instant added = Instant.parse("2025-01-10T09:00:00Z");
        Instant withdrawn = Instant.parse("2025-02-10T09:00:00Z");
        views.record(
                added,
                new EvidenceAdded(assessment, facts.item("A1"), THING, AssessmentViews.text("a survey"), null, DAY));
        views.record(
                withdrawn,
                new EvidenceWithdrawn(assessment, facts.item("A1"), THING, AssessmentViews.text("out of date"), LATER));

        assertThat(detail("2025-02-09", null).evidence())
                .containsExactly(new ItemText(THING, "a survey", DAY, added, ACTOR, null));
        assertThat(detail("2025-02-10", null).evidence())
                .containsExactly(new ItemText(
                        THING, "a survey", DAY, added, ACTOR, new Mark(LATER, withdrawn, ACTOR, "out of date")));
    }

    @Test
    void practice_and_comments_are_shown_as_far_as_they_can_be_read() {
        views.record(
                "2025-01-10T09:00:00Z",
                new PracticeRecorded(assessment, facts.item("A1"), THING, AssessmentViews.text("[erased]"), DAY),
                new CommentAdded(assessment, facts.item("A1"), THING, AssessmentViews.text("well done"), DAY));
        views.record("2025-02-10T09:00:00Z", new PracticeRetired(assessment, facts.item("A1"), THING, null, LATER));

        ItemDetail detail = detail(null, null);
        assertThat(detail.practice()).singleElement().satisfies(practice -> {
            assertThat(practice.text()).isEqualTo("[erased]");
            assertThat(practice.ended()).isNotNull();
        });
        assertThat(detail.comments()).extracting(ItemText::text).containsExactly("well done");
        assertThat(detail.evidence()).isEmpty();
    }

    @Test
    void an_item_that_the_framework_does_not_have_is_no_answer() {
        assertThat(views.find(new FindItem(assessment, "Z9", null, null), ItemDetail.class))
                .isEmpty();
    }

    private ItemDetail detail(String asAt, String knownAt) {
        FindItem query = new FindItem(
                assessment,
                "A1",
                asAt == null ? null : LocalDate.parse(asAt),
                knownAt == null ? null : Instant.parse(knownAt));
        return views.ask(query, ItemDetail.class);
    }
}
