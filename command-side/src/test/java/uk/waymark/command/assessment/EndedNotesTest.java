package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.ItemCommand;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetirePractice;
import uk.waymark.kernel.assessment.command.WithdrawEvidence;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.NoteEvent;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

/** Tests of the one way in which evidence is withdrawn and practice is retired. */
class EndedNotesTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    private enum Note {
        EVIDENCE("evidenceId") {
            @Override
            ItemCommand add() {
                return new AddEvidence(ASSESSMENT, LEVELS, id("n1"), WHY, null);
            }

            @Override
            NoteEvent added() {
                return new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, OCTOBER);
            }

            @Override
            ItemCommand end(ItemRef item, String note, ErasableText reason, LocalDate day) {
                return new WithdrawEvidence(ASSESSMENT, item, id(note), reason, day);
            }

            @Override
            NoteEvent ended(ErasableText reason, LocalDate day) {
                return new EvidenceWithdrawn(ASSESSMENT, LEVELS, id("n1"), reason, day);
            }
        },
        PRACTICE("practiceId") {
            @Override
            ItemCommand add() {
                return new RecordPractice(ASSESSMENT, LEVELS, id("n1"), WHY, null);
            }

            @Override
            NoteEvent added() {
                return new PracticeRecorded(ASSESSMENT, LEVELS, id("n1"), WHY, OCTOBER);
            }

            @Override
            ItemCommand end(ItemRef item, String note, ErasableText reason, LocalDate day) {
                return new RetirePractice(ASSESSMENT, item, id(note), reason, day);
            }

            @Override
            NoteEvent ended(ErasableText reason, LocalDate day) {
                return new PracticeRetired(ASSESSMENT, LEVELS, id("n1"), reason, day);
            }
        };

        private final String field;

        Note(String field) {
            this.field = field;
        }

        abstract ItemCommand add();

        abstract NoteEvent added();

        abstract ItemCommand end(ItemRef item, String note, ErasableText reason, LocalDate day);

        abstract NoteEvent ended(ErasableText reason, LocalDate day);
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_with_or_without_a_reason(Note note) {
        fixture.given(OPENED, note.added())
                .when(note.end(LEVELS, "n1", null, NOVEMBER))
                .expectEvents(note.ended(null, NOVEMBER));
        assessments()
                .given(OPENED, note.added())
                .when(note.end(LEVELS, "n1", WHY, NOVEMBER))
                .expectEvents(note.ended(WHY, NOVEMBER));
    }

    @ParameterizedTest
    @EnumSource
    void it_can_end_on_the_day_on_which_it_began(Note note) {
        fixture.given(OPENED, note.added())
                .when(note.end(LEVELS, "n1", null, OCTOBER))
                .expectEvents(note.ended(null, OCTOBER));
    }

    @ParameterizedTest
    @EnumSource
    void it_cannot_end_before_it_began(Note note) {
        refused(whenEnded(note, LEVELS, "n1", SEPTEMBER), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_once(Note note) {
        refused(
                fixture.given(OPENED, note.added(), note.ended(null, NOVEMBER))
                        .when(note.end(LEVELS, "n1", null, null)),
                Code.WRONG_STATE,
                note.field);
    }

    @ParameterizedTest
    @EnumSource
    void the_id_of_what_has_ended_stays_used(Note note) {
        refused(
                fixture.given(OPENED, note.added(), note.ended(null, NOVEMBER)).when(note.add()),
                Code.ALREADY_EXISTS,
                note.field);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_unknown_is_not_found(Note note) {
        refused(whenEnded(note, LEVELS, "n9", null), Code.NOT_FOUND, note.field);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_about_another_item_is_not_found(Note note) {
        refused(whenEnded(note, NO_LEVEL_1, "n1", null), Code.NOT_FOUND, note.field);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_in_the_future_is_refused(Note note) {
        refused(whenEnded(note, LEVELS, "n1", TOMORROW), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private ResultValidator<Assessment> whenEnded(Note note, ItemRef item, String id, LocalDate day) {
        return fixture.given(OPENED, note.added()).when(note.end(item, id, null, day));
    }
}
