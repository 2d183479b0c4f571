package uk.waymark.infra.standing.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;

/** What is due and what changed, on the home page. */
class HomeWorkTest extends PageTest {

    @Autowired
    Sites sites;

    private UUID school;
    private UUID assessment;

    @BeforeEach
    void a_school() {
        school = institution();
        assessment = assessment(school);
    }

    @Test
    void unfinished_work_of_earlier_years_is_overdue_and_what_is_done_leaves_the_list() {
        UUID late = action(school);
        assertThat(home("").one("#work").text())
                .contains("Overdue 1 Invite employers")
                .contains("SR due HT3 to HT4 of 2024/25");
        assertThat(home("").document().select("#work a[href=/actions/" + late + "]"))
                .hasSize(1);

        post("/api/actions/" + late + "/completion", "{}").is(200);
        assertThat(home("").one("#work").text()).contains("Overdue 0").contains("Completed late");
    }

    @Test
    void what_people_wrote_is_shown_and_never_run() {
        AcademicYear year = AcademicYear.of(sites.today());
        put("/api/institutions/" + school + "/term-dates/" + year.inPath(), WholeYear.halfTerms(year))
                .is(200);
        post("/api/institutions/" + school + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"<script>alert(1)</script> \\"quoted\\"",
             "due":{"academicYear":"%s","from":"HT1","to":"HT6"}}\
            """.formatted(SCHOOL, year))
                .is(201);

        assertThat(home("").one("#work").text())
                .contains("<script>alert(1)</script> \"quoted\"")
                .contains("Nobody named");
    }

    @Test
    void what_changed_lately_stands_newest_first() {
        answer(assessment, "1.1", 2);
        answer(assessment, "1.1", 3);

        assertThat(home("").all("#changes .wm-home-fact").getFirst())
                .contains("1.1")
                .contains("rose from Response 2");
    }

    private Page home(String query) {
        return page("/institutions/" + school + query);
    }
}
