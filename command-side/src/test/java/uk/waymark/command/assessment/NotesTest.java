package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.ItemCommand;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.NoteEvent;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Tests of the one way in which evidence, practice and comments are put on record. */
class NotesTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    private enum Note {
        EVIDENCE("evidenceId") {
            @Override
            ItemCommand add(ItemRef item, LocalDate day) {
                return new AddEvidence(ASSESSMENT, item, id("n1"), WHY, day);
            }

            @Override
            NoteEvent added(LocalDate day) {
                return new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, day);
            }
        },
        PRACTICE("practiceId") {
            @Override
            ItemCommand add(ItemRef item, LocalDate day) {
                return new RecordPractice(ASSESSMENT, item, id("n1"), WHY, day);
            }

            @Override
            NoteEvent added(LocalDate day) {
                return new PracticeRecorded(ASSESSMENT, LEVELS, id("n1"), WHY, day);
            }
        },
        COMMENT("commentId") {
            @Override
            ItemCommand add(ItemRef item, LocalDate day) {
                return new AddComment(ASSESSMENT, item, id("n1"), WHY, day);
            }

            @Override
            NoteEvent added(LocalDate day) {
                return new CommentAdded(ASSESSMENT, LEVELS, id("n1"), WHY, day);
            }
        };

        private final String field;

        Note(String field) {
            this.field = field;
        }

        abstract ItemCommand add(ItemRef item, LocalDate day);

        abstract NoteEvent added(LocalDate day);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_kept_from_its_day_on(Note note) {
        fixture.given(OPENED).when(note.add(LEVELS, OCTOBER)).expectEvents(note.added(OCTOBER));
    }

    @ParameterizedTest
    @EnumSource
    void without_a_day_it_is_true_from_today(Note note) {
        fixture.given(OPENED).when(note.add(LEVELS, null)).expectEvents(note.added(TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void an_id_is_used_once(Note note) {
        refused(
                fixture.given(OPENED, note.added(OCTOBER)).when(note.add(NO_LEVEL_1, null)),
                Code.ALREADY_EXISTS,
                note.field);
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_item_is_refused(Note note) {
        refused(
                fixture.given(OPENED).when(note.add(new ItemRef(TestFramework.ID, "9.9"), null)),
                Code.UNKNOWN_ITEM,
                "item");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_in_the_future_is_refused(Note note) {
        refused(fixture.given(OPENED).when(note.add(LEVELS, TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }
}
