package uk.waymark.infra.importing.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.importing.report.PartReport;

class KeptReportTest {

    /** As it was kept before reports had new names and further matches in them. */
    private static final String EARLIER = """
            {"report":{"dryRun":false,"assessmentId":"00000000-0000-0000-0000-000000000001","frameworkId":"cimm-school@2024",
            "academicYear":"2024/25","notices":[],"rows":[{"row":2,"item":"5.1","currentLevel":null,"targetLevel":null,"due":null,
            "owners":["SR"],"status":"SKIPPED","parts":[{"part":"ACTION","outcome":"REFUSED","needsReason":false,"replaces":null,
            "match":{"actionId":"00000000-0000-0000-0000-000000000002","description":"Write","due":null,"owners":["SR"]}}],
            "warnings":[]}],"imported":0,"withWarnings":0,"skipped":1,"alreadyPresent":0},"words":{},"facts":{}}
            """;

    @Test
    void a_report_of_an_earlier_version_is_still_read() {
        KeptReport kept = JsonMapper.shared().readValue(EARLIER, KeptReport.class);

        PartReport part = kept.report().rows().getFirst().parts().getFirst();
        assertThat(kept.report().newNames()).isEmpty();
        assertThat(part.matches()).hasSize(1);
        assertThat(kept.withoutWords().report().rows()).hasSize(1);
    }
}
