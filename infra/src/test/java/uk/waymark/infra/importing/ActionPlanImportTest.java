package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.people.Person;
import uk.waymark.infra.platform.store.StoreProperties;

class ActionPlanImportTest extends ImportTest {

    @Autowired
    PeopleDirectory people;

    @Autowired
    MeterRegistry meters;

    @Autowired
    StoreProperties stores;

    @Test
    void the_real_plan_is_imported_and_no_row_is_lost() {
        School school = school();

        JsonNode report = imported(school, "&effectiveOn=2025-01-15", RealPlan.text());

        assertThat(report.get("rows")).hasSize(24);
        assertThat(statuses(report)).containsOnly("IMPORTED", "IMPORTED_WITH_WARNINGS");
        assertThat(report.get("imported").intValue()).isEqualTo(13);
        assertThat(report.get("withWarnings").intValue()).isEqualTo(11);
        assertThat(report.get("skipped").intValue()).isZero();
        assertThat(row(report, 2).toString())
                .isEqualTo("{\"row\":2,\"item\":\"1.2\",\"currentLevel\":2,\"targetLevel\":4,"
                        + "\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT3\"},"
                        + "\"owners\":[\"SR\"],\"status\":\"IMPORTED\",\"parts\":["
                        + part("ANSWER") + "," + part("TARGET") + "," + part("ACTION") + "],\"warnings\":[]}");
        assertThat(row(report, 23).get("currentLevel").isNull()).isTrue();
        assertThat(codes(report, 23)).containsExactly("TEXT_OF_ANOTHER_ITEM", "TEXT_OF_ANOTHER_ITEM", "MISSING_OWNER");
        assertThat(codes(report, 19)).containsExactly("DUPLICATE_ITEM");
    }

    @Test
    void whoever_has_imported_sees_the_grid_and_every_action_at_once() {
        School school = school();
        imported(school, "&effectiveOn=2025-01-15", RealPlan.text());

        JsonNode timeline = get("/api/institutions/" + school.institutionId() + "/timeline?academicYear=2024-25")
                .is(200)
                .json();

        JsonNode vision = standing(school, "1.2");
        assertThat(vision.at("/answer/level").intValue()).isEqualTo(2);
        assertThat(vision.at("/since").stringValue()).isEqualTo("2025-01-15");
        assertThat(vision.at("/target/level").intValue()).isEqualTo(4);
        assertThat(vision.at("/target/due/from").stringValue()).isEqualTo("HT3");
        assertThat(standing(school, "6.1").get("answer").isNull()).isTrue();
        assertThat(actions(timeline)).hasSize(24);
        assertThat(timeline.get("ongoing")).hasSize(1);
        assertThat(timeline.get("unscheduled")).hasSize(6);
    }

    /** A spreadsheet's own first line, a title, a merged cell, and codes that it made something else of. */
    @Test
    void what_a_spreadsheet_really_sends_is_read_where_it_is_certain_and_skipped_with_candidates_where_not() {
        School school = school();
        String file = "sep=;\nCareers plan of our school;;;;\n" + HEADER.replace(',', ';')
                + "=\"2.3\";;;Write to employers;Autumn 1 Mr. Smith\n"
                + ";;;Ask governors;Termly SLT\n"
                + "02-Mar;;;Visit a college;HT3 SR\n"
                + "2.3 & 2.4;;;Visit a university;HT3 SR\n";

        JsonNode report = imported(school, "", file);

        assertThat(report.at("/notices/0/code").asString()).isEqualTo("LINES_ABOVE_HEADER");
        assertThat(statuses(report))
                .containsExactly("IMPORTED_WITH_WARNINGS", "IMPORTED_WITH_WARNINGS", "SKIPPED", "SKIPPED");
        assertThat(row(report, 4).path("owners").toString()).isEqualTo("[\"Mr. Smith\"]");
        assertThat(row(report, 4).at("/due/from").asString()).isEqualTo("HT1");
        assertThat(row(report, 5).path("item").asString()).isEqualTo("2.3");
        assertThat(row(report, 5).at("/due/ongoing").asBoolean()).isTrue();
        assertThat(row(report, 6).at("/warnings/0/code").asString()).isEqualTo("ITEM_UNCERTAIN");
        assertThat(row(report, 6).at("/warnings/0/candidates").toString()).isEqualTo("[\"2.3\"]");
        assertThat(row(report, 7).at("/warnings/0/candidates").toString()).isEqualTo("[\"2.3\",\"2.4\"]");
        String before = written();
        assertThat(statuses(imported(school, "", file)))
                .containsExactly("ALREADY_PRESENT", "ALREADY_PRESENT", "SKIPPED", "SKIPPED");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_second_import_of_the_same_file_adds_nothing() {
        School school = school();
        imported(school, "&effectiveOn=2025-01-15", RealPlan.text());
        String before = written();

        JsonNode again = imported(school, "", RealPlan.text());

        assertThat(statuses(again)).containsOnly("ALREADY_PRESENT");
        assertThat(again.get("alreadyPresent").intValue()).isEqualTo(24);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_second_import_undoes_nothing_that_happened_since() {
        School school = school();
        imported(school, "&effectiveOn=2025-01-15", RealPlan.text());
        answered(school, "1.2", 4, "2025-06-01");

        JsonNode again = imported(school, "&reason=mistake", RealPlan.text());

        assertThat(status(again, 2)).isEqualTo("ALREADY_PRESENT");
        assertThat(standing(school, "1.2").at("/answer/level").intValue()).isEqualTo(4);
    }

    @Test
    void a_dry_run_reports_what_the_import_then_does_and_writes_nothing() {
        School school = school();
        answered(school, "1.2", 3, "2024-09-10");
        answered(school, "1.3", 4, "2025-03-01");
        String before = written();

        JsonNode rehearsed = imported(school, "&effectiveOn=2025-01-15&dryRun=true", RealPlan.text());

        assertThat(rehearsed.get("dryRun").booleanValue()).isTrue();
        assertThat(codes(rehearsed, 2)).containsExactly("REASON_REQUIRED");
        assertThat(codes(rehearsed, 3)).containsExactly("TARGET_NOT_ABOVE_CURRENT");
        assertThat(written()).isEqualTo(before);

        JsonNode done = imported(school, "&effectiveOn=2025-01-15", RealPlan.text());
        assertThat(((ObjectNode) rehearsed).put("dryRun", false)).isEqualTo(done);

        before = written();
        JsonNode after = imported(school, "&dryRun=true", RealPlan.text());
        assertThat(statuses(after)).containsOnly("ALREADY_PRESENT");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_row_that_was_imported_has_had_its_turn_even_where_it_changed_nothing() {
        School school = school();
        answered(school, "1.2", 2, "2024-09-10");
        imported(school, "&effectiveOn=2025-01-15", RealPlan.text());
        answered(school, "1.2", 4, "2025-06-01");

        JsonNode again = imported(school, "&reason=mistake", RealPlan.text());

        assertThat(status(again, 2)).isEqualTo("ALREADY_PRESENT");
        assertThat(standing(school, "1.2").at("/answer/level").asInt()).isEqualTo(4);
    }

    @Test
    void initials_that_fit_two_people_are_left_out_and_reported() {
        School school = school();
        people.create(school.institutionId(), "NR", Person.Kind.INDIVIDUAL);
        people.create(school.institutionId(), "NR", Person.Kind.INDIVIDUAL);

        JsonNode rehearsed = imported(school, "&dryRun=true", RealPlan.text());
        JsonNode done = imported(school, "", RealPlan.text());

        for (JsonNode report : List.of(rehearsed, done)) {
            assertThat(codes(report, 9)).containsExactly("AMBIGUOUS_OWNER");
            assertThat(row(report, 9).get("owners").toString()).isEqualTo("[\"SR\"]");
        }
    }

    @Test
    void what_cannot_be_applied_at_all_is_skipped_and_stays_in_the_report() {
        School school = school();
        long events = events();
        long people = people();

        JsonNode report = imported(school, "", HEADER + "9.9 Nothing,a,b,c,HT3 SR\n1.2,a,b,,HT3 SR\n");

        assertThat(statuses(report)).containsExactly("SKIPPED", "SKIPPED");
        assertThat(report.get("skipped").intValue()).isEqualTo(2);
        assertThat(events()).isEqualTo(events);
        assertThat(people()).isEqualTo(people);
    }

    @Test
    void the_words_of_the_plan_are_in_no_event_and_no_view_in_clear() throws Exception {
        imported(school(), "&reason=because", RealPlan.text());

        for (String store : List.of("events.db", "events.db-wal", "views.db", "views.db-wal")) {
            Path file = stores.data().resolve(store);
            String bytes = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            assertThat(bytes.contains("Share Destination Data")).as(store).isFalse();
        }
    }

    @Test
    void rows_are_counted_by_what_became_of_them() {
        School school = school();
        double before = skipped();

        imported(school, "&dryRun=true", HEADER + "9.9,a,b,c,d\n");
        imported(school, "", HEADER + "9.9,a,b,c,d\n");

        assertThat(skipped()).isEqualTo(before + 1);
    }

    private static String part(String part) {
        return "{\"part\":\"%s\",\"outcome\":\"APPLIED\",\"needsReason\":false,\"replaces\":null,\"match\":null,\"others\":[]}"
                .formatted(part);
    }

    private double skipped() {
        return meters.counter("waymark.import.rows", "status", "SKIPPED").count();
    }

    private static Set<String> actions(JsonNode timeline) {
        return Set.copyOf(timeline.findValuesAsString("actionId"));
    }
}
