package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Owners whom the institution does not know yet are named in the report, each as a person or as a group. */
class NewNamesTest extends ImportTest {

    @Test
    void a_report_names_those_that_are_new_with_what_they_are_taken_for() {
        School school = school();
        directory.resolveOrCreate(school.institutionId(), "SR");
        String[] plan = {
            "5.1,,,Write to ten employers,HT3 SR / Tom Brown",
            "5.2,,,Visit a college,HT3 ALL STAFF and tom  brown",
            "5.3,,,Ask,HT4 SLT; HOFS; JB; careers team"
        };

        JsonNode rehearsed = rows(school, "2024-25&dryRun=true", plan);
        JsonNode done = rows(school, "2024-25", plan);

        assertThat(done.path("newNames").toString())
                .isEqualTo(
                        "[{\"label\":\"Tom Brown\",\"kind\":\"INDIVIDUAL\"},{\"label\":\"ALL STAFF\",\"kind\":\"GROUP\"},"
                                + "{\"label\":\"SLT\",\"kind\":\"GROUP\"},{\"label\":\"HOFS\",\"kind\":\"GROUP\"},"
                                + "{\"label\":\"JB\",\"kind\":\"INDIVIDUAL\"},{\"label\":\"careers team\",\"kind\":\"GROUP\"}]");
        assertThat(((ObjectNode) rehearsed).put("dryRun", false)).isEqualTo(done);
        assertThat(rows(school, "2025-26", plan).path("newNames")).isEmpty();
    }
}
