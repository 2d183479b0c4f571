package uk.waymark.infra.importing.kept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.importing.report.MatchingAction;
import uk.waymark.infra.importing.report.PartReport;
import uk.waymark.infra.importing.report.RowReport;

/**
 * A report with the words that it is shown with. The whole of it is sealed; without words and names it is kept in clear.
 *
 * @param words of each row, by its line; none once they are erased
 * @param facts that each row brought, by its line
 */
public record KeptReport(ImportReport report, Map<Long, RowWords> words, Map<Long, List<Fact>> facts) {

    private static final String ERASED = "erased";

    /** What a row of the plan says that its report does not repeat. */
    public record RowWords(String area, String nextSteps) {

        private static final RowWords NONE = new RowWords(ERASED, ERASED);
    }

    /** A place on record, as the history has it. */
    public record Fact(UUID stream, long version) {}

    /** What the rows of a plan say, by their lines. */
    public static Map<Long, RowWords> wordsOf(PlanFile plan) {
        return plan.rows().stream()
                .collect(Collectors.toMap(PlanRow::line, row -> new RowWords(row.area(), row.nextSteps())));
    }

    public RowWords wordsOf(RowReport row) {
        return words.getOrDefault(row.row(), RowWords.NONE);
    }

    /** Only what needs no words is left of it. */
    public boolean isErased() {
        return words.isEmpty() && !report.rows().isEmpty();
    }

    /** Nothing but lines, levels, times, codes and ids: no sentence that may quote the plan, and nobody's name. */
    KeptReport withoutWords() {
        return new KeptReport(
                new ImportReport(
                        report.dryRun(),
                        report.assessmentId(),
                        report.frameworkId(),
                        report.academicYear(),
                        bare(report.notices()),
                        List.of(),
                        report.rows().stream().map(KeptReport::bare).toList(),
                        report.imported(),
                        report.withWarnings(),
                        report.skipped(),
                        report.alreadyPresent()),
                Map.of(),
                facts);
    }

    private static RowReport bare(RowReport row) {
        return new RowReport(
                row.row(),
                row.item(),
                row.currentLevel(),
                row.targetLevel(),
                row.due(),
                bareNames(row.owners()),
                row.status(),
                row.parts().stream().map(KeptReport::bare).toList(),
                bare(row.warnings()));
    }

    private static PartReport bare(PartReport part) {
        return PartReport.of(
                part.part(),
                part.outcome(),
                part.needsReason(),
                part.replaces(),
                part.matches().stream().map(KeptReport::bare).toList());
    }

    private static MatchingAction bare(MatchingAction match) {
        return new MatchingAction(match.actionId(), "an open action", match.due(), bareNames(match.owners()));
    }

    private static List<String> bareNames(List<String> owners) {
        return owners.isEmpty() ? List.of() : List.of(ERASED);
    }

    private static List<Warning> bare(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new Warning(warning.code(), sentence(warning.code()), warning.candidates()))
                .toList();
    }

    private static String sentence(String code) {
        return StringUtils.capitalize(code.toLowerCase(Locale.ROOT).replace('_', ' ')) + ".";
    }
}
