package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.history.HistoryViews.DAY;
import static uk.waymark.query.history.Story.ASSESSMENT;
import static uk.waymark.query.history.Story.ITEM;
import static uk.waymark.query.history.Story.SCHOOL;
import static uk.waymark.query.history.Story.response;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.framework.Answer;

/** Tests of what an answer was before: the one that stood on its day, as it was known then. */
class AnswersInHistoryTest {

    @TempDir
    Path directory;

    private HistoryViews school;

    @BeforeEach
    void response_2_on_the_first_day_and_3_a_month_later() {
        school = new HistoryViews(directory);
        school.record(ASSESSMENT, new AssessmentOpened(ASSESSMENT, SCHOOL, "cimm-school@2024", "digest", DAY));
        school.record(
                ASSESSMENT, new ResponseSubmitted(ASSESSMENT, ITEM, response(1), new Answer.Level(2), null, null, DAY));
        revise(2, new Answer.Level(3), DAY.plusMonths(1));
    }

    @Test
    void a_late_entry_follows_the_answer_that_stood_on_its_day() {
        revise(3, new Answer.Level(4), DAY.plusDays(5));
        assertThat(lastChange()).isEqualTo("{\"level\":2} -> {\"level\":4}");
        assertThat(school.last().sentence())
                .isEqualTo("2.3 Effective use of recording systems rose from Response 2 to Response 4"
                        + " with effect from 15 September 2024.");
    }

    @Test
    void an_entry_before_all_others_follows_nothing() {
        revise(3, new Answer.Level(1), DAY.minusDays(1));
        assertThat(lastChange()).isEqualTo("null -> {\"level\":1}");
    }

    @Test
    void a_correction_for_the_same_day_follows_the_entry_that_it_corrects() {
        revise(3, new Answer.Level(2), DAY.plusMonths(1));
        assertThat(lastChange()).isEqualTo("{\"level\":3} -> {\"level\":2}");
        assertThat(school.last().sentence()).contains("fell from Response 3 to Response 2");
    }

    @Test
    void a_retracted_answer_is_no_longer_followed() {
        retract(2);
        assertThat(lastChange()).isEqualTo("{\"level\":3} -> {\"level\":2}");
        revise(3, new Answer.Level(4), DAY.plusMonths(2));
        assertThat(lastChange()).isEqualTo("{\"level\":2} -> {\"level\":4}");
    }

    @Test
    void retracting_a_withdrawal_brings_the_answer_back() {
        school.record(ASSESSMENT, new ResponseWithdrawn(ASSESSMENT, ITEM, response(3), null, null, DAY.plusMonths(2)));
        retract(3);
        assertThat(lastChange()).isEqualTo("null -> {\"level\":3}");
        assertThat(school.last().sentence())
                .startsWith("The withdrawal of the answer to 2.3 Effective use of recording systems was retracted")
                .contains("Response 3 stood in its place");
    }

    @Test
    void retracting_the_only_answer_leaves_none() {
        retract(2);
        retract(1);
        assertThat(lastChange()).isEqualTo("{\"level\":2} -> null");
        assertThat(school.last().sentence()).contains("no answer stood in its place");
    }

    @Test
    void answers_of_another_kind_change() {
        revise(3, new Answer.Count(12), DAY.plusMonths(1));
        assertThat(school.last().sentence()).contains("changed from Response 3 to 12");
    }

    @Test
    void fewer_of_a_thing_or_another_part_is_a_fall() {
        revise(3, new Answer.Count(12), DAY.plusMonths(1));
        revise(4, new Answer.Count(9), DAY.plusMonths(1));
        assertThat(school.last().sentence()).contains("fell from 12 to 9");
        revise(5, new Answer.Parts(Map.of("a", true, "b", false)), DAY.plusMonths(1));
        revise(6, new Answer.Parts(Map.of("a", false, "b", true)), DAY.plusMonths(1));
        assertThat(school.last().sentence()).contains(" fell from ");
    }

    private void revise(int id, Answer answer, LocalDate effectiveOn) {
        school.record(ASSESSMENT, new ResponseRevised(ASSESSMENT, ITEM, response(id), answer, null, null, effectiveOn));
    }

    private void retract(int id) {
        school.record(
                ASSESSMENT,
                new ResponseRetracted(ASSESSMENT, ITEM, response(id), text("a mistake"), DAY.plusMonths(3)));
    }

    private String lastChange() {
        return school.last().from() + " -> " + school.last().to();
    }
}
