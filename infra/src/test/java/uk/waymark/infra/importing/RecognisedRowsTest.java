package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;

/** A row is recognised however it is spelled, and for the year that it was imported for. */
class RecognisedRowsTest extends ImportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
    private static final String ROW = "5.1,,,Write to ten employers,HT3 SR";

    @Autowired
    InstitutionDigests digests;

    @Autowired
    TextVault texts;

    @Autowired
    Dispatch dispatch;

    @Autowired
    ViewWait views;

    private School school;

    @BeforeEach
    void a_school_with_an_assessment() {
        school = school();
    }

    @Test
    void the_same_plan_is_planned_for_the_next_year_too() {
        rows(school, "2024-25", ROW);

        assertThat(statuses(rows(school, "2025-26", ROW))).containsExactly("IMPORTED_WITH_WARNINGS");

        assertThat(timeline(school, "2024-25")).containsExactly("HT3 Write to ten employers");
        assertThat(timeline(school, "2025-26")).containsExactly("HT3 Write to ten employers");
        for (String year : List.of("2024-25", "2025-26")) {
            assertThat(statuses(rows(school, year, ROW))).containsExactly("ALREADY_PRESENT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.1,,,Write to ten employers,HT3 SR ",
                "5.1,,,Write to ten employers\u00a0,HT3 SR",
                " 5.1 ,,,\u2003Write\u00a0to ten  employers,HT3\u202fSR",
                "5.1,,,Write to ten employers.,HT3 SR.",
                "5.1,,,\u201cWrite to ten employers\u201d,HT3 \u2013 SR",
                "5.1,\u200b,\u00a0,\u2022 Write to ten employers,HT3 - SR",
                "05.01,,,write to TEN employers,ht3 sr",
                "5.1.,,,\"Write to\nten employers\",HT3 SR",
                "5.1 Encounters with employers and employees,,,Write to ten employers,HT3 SR"
            })
    void spelling_does_not_matter(String spelled) {
        rows(school, "2024-25", ROW);
        String before = written();

        assertThat(statuses(rows(school, "2024-25", spelled))).containsExactly("ALREADY_PRESENT");
        assertThat(statuses(rows(school, "2024-25&onMatch=ADD", spelled))).containsExactly("ALREADY_PRESENT");
        assertThat(written()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "HT3 SR, 2024-25, ALREADY_PRESENT, HT3",
        "HT3 SR, 2025-26, IMPORTED_WITH_WARNINGS, HT3",
        "On going SR, 2024-25, ALREADY_PRESENT, ongoing",
        "On going SR, 2025-26, ALREADY_PRESENT, ongoing",
        "SR, 2024-25, ALREADY_PRESENT, unscheduled"
    })
    void a_row_that_the_last_version_imported_is_recognised_for_its_year(
            String when, String year, String status, String shown) {
        String row = "5.1,,,Write to ten employers," + when;
        Due due = when.startsWith("HT")
                ? Due.in(new AcademicYear(2024), HalfTerm.HT3)
                : when.startsWith("On") ? Due.ongoing() : null;
        plannedByTheLastVersion(row, due);

        assertThat(statuses(rows(school, year, row))).containsExactly(status);
        assertThat(timeline(school, year)).containsExactly(shown + " Write to ten employers");
    }

    @Test
    void an_answer_that_the_last_version_imported_has_had_its_turn() {
        String row = "1.1," + text("1.1", 2) + ",,,";
        answeredByTheLastVersion(List.of("1.1", text("1.1", 2).replace("\"", ""), "", "", ""));
        answered(school, "1.1", 3, "2025-06-01");

        assertThat(statuses(rows(school, "2024-25", row))).containsExactly("ALREADY_PRESENT");
        assertThat(standing(school, "1.1").at("/answer/level").asInt()).isEqualTo(3);
    }

    private void plannedByTheLastVersion(String row, @Nullable Due due) {
        String digest = oldDigest(List.of(row.split(",", -1)));
        UUID key = Ids.of("import", school.institutionId(), digest, "action");
        sentByTheLastVersion(
                new PlanAction(
                        Ids.of("action", school.institutionId(), "import", digest),
                        school.institutionId(),
                        List.of(new ItemRef(SCHOOL, "5.1")),
                        texts.seal(
                                school.institutionId(), Ids.of("text", key, "description"), "Write to ten employers"),
                        due,
                        List.of(directory
                                .resolveOrCreate(school.institutionId(), "SR")
                                .id()),
                        digest,
                        DAY),
                key,
                digest);
    }

    private void answeredByTheLastVersion(List<String> cells) {
        String digest = oldDigest(cells);
        UUID key = Ids.of("import", school.institutionId(), digest, "response");
        sentByTheLastVersion(
                new SubmitResponse(
                        school.assessmentId(),
                        new ItemRef(SCHOOL, "1.1"),
                        Ids.of("response", key),
                        new Answer.Level(2),
                        null,
                        List.of(),
                        DAY),
                key,
                digest);
    }

    private String oldDigest(List<String> cells) {
        return digests.digest(school.institutionId(), String.join("\u001f", cells) + "\u001f1");
    }

    private void sentByTheLastVersion(Command command, UUID key, String digest) {
        UUID leader = directory
                .personOf(tester().id(), school.institutionId())
                .orElseThrow()
                .id();
        views.await(List.of(dispatch.send(
                command,
                new CommandOrigin(leader, school.institutionId(), "import", UUID.randomUUID(), key, digest, null))));
    }
}
