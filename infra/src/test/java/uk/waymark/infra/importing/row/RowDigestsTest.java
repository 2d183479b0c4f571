package uk.waymark.infra.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.reading.PlanReader;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.text.ErasableText;

/** What rows are recognised by is on record: a change of it here would have every plan added again. */
class RowDigestsTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Framework FRAMEWORK =
            new BuiltInFrameworks().framework("cimm-school@2024").orElseThrow();
    private static final PlanRow ROW = new PlanRow(
            2,
            "5.1 Encounters",
            "A\u00a0Caf\u00e9\u2019s",
            "",
            "\u2022 Write to 10\u201312 employers.",
            "HT3/4 \u2013 SR",
            List.of());

    @Test
    void the_digests_of_a_row_never_change() {
        PlanAssessment assessment = new PlanAssessment(new UUID(0, 1), FRAMEWORK, List.of());
        RowDigests digests = new RowDigests(new Undigested(), assessment, YEAR);

        List<RowDigest> made = PlanReader.read(List.of(ROW, ROW), FRAMEWORK, YEAR, Map.of()).stream()
                .map(digests::of)
                .toList();

        String content = "00000000-0000-0000-0000-000000000001\u001f2026/27\u001f5.1\u001fa caf\u00e9's\u001f"
                + "\u001fwrite to 10-12 employers\u001fht3/4 sr";
        assertThat(made).extracting(RowDigest::now).containsExactly(content + "\u001f1", content + "\u001f2");
        assertThat(made)
                .extracting(RowDigest::before)
                .containsExactly(ROW.original() + "\u001f1", ROW.original() + "\u001f2");
    }

    /** Shows what would be digested. */
    private static final class Undigested implements ImportSession {

        @Override
        public String digest(String text) {
            return text;
        }

        @Override
        public ErasableText seal(UUID textId, String words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UUID person(String label) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NewName> newNames() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Written send(Command command, CommandOrigin asked) {
            throw new UnsupportedOperationException();
        }
    }
}
