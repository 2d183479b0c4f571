package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.importing.kept.ImportReports;
import uk.waymark.infra.importing.kept.KeptReport;
import uk.waymark.infra.platform.people.forgetting.Forgetting.Erased;

/** What is kept of an import that is over, and for how long. */
class ImportReportsTest extends ImportTest {

    @Autowired
    private ImportReports reports;

    private School school;
    private UUID id;

    @BeforeEach
    void an_import() {
        school = school();
        imported(school, "&dryRun=true", HEADER + "1.3,,,Nothing,HT3 SR\n");
        imported(school, "", HEADER + "1.1,,,Write to ten,HT3 QuWy\n9.9 Elsewhere,,,Secret,HT3 SR\n");
        id = reports.latest(school.institutionId()).getFirst().reportId();
    }

    @Test
    void a_fresh_store_opens_the_report_with_its_words_and_facts() {
        KeptReport kept = fresh().find(id, school.institutionId()).orElseThrow();

        assertThat(reports.latest(school.institutionId())).hasSize(1);
        assertThat(kept.report().rows()).hasSize(2);
        assertThat(kept.words().get(2L).nextSteps()).isEqualTo("Write to ten");
        assertThat(kept.facts().get(2L)).isNotEmpty();
        assertThat(reports.labels(school.institutionId())).contains("QuWy");
        assertThat(reports.find(id, UUID.randomUUID())).isEmpty();
    }

    @Test
    void nothing_that_the_plan_says_stands_in_clear() {
        String row = JdbcClient.create(peopleStore)
                .sql("SELECT * FROM import_report WHERE report_id = ?")
                .param(id.toString())
                .query()
                .singleRow()
                .toString();

        assertThat(row).contains("ITEM_NOT_RECOGNISED").doesNotContain("Write to ten", "Elsewhere", "QuWy", "Secret");
    }

    @Test
    void words_go_with_the_first_erasure_and_the_rest_stays() {
        reports.forget(new Erased(Set.of(school.institutionId())));

        KeptReport kept = reports.find(id, school.institutionId()).orElseThrow();
        assertThat(kept.isErased()).isTrue();
        assertThat(kept.toString()).doesNotContain("Write to ten", "QuWy");
        assertThat(reports.labels(school.institutionId())).isEmpty();
        assertThat(keys()).isZero();
    }

    @Test
    void it_expires_with_its_key() {
        assertThat(reports.forgetBefore(Instant.parse("2000-01-01T00:00:00Z"))).isZero();
        assertThat(keys()).isEqualTo(1);

        reports.forgetBefore(Instant.now().plusSeconds(60));

        assertThat(reports.find(id, school.institutionId())).isEmpty();
        assertThat(keys()).isZero();
    }

    private ImportReports fresh() {
        return new ImportReports(reports.people(), reports.keys(), reports.vault(), reports.erased(), reports.clock());
    }

    private long keys() {
        return JdbcClient.create(peopleStore)
                .sql("SELECT count(*) FROM text_key WHERE text_id = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }
}
