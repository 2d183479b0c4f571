package uk.waymark.infra.importing.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.importing.report.RowStatus;
import uk.waymark.kernel.framework.Framework;

/** A plan, row by row, with what becomes of it or became of it. */
record PlanView(ImportReport report, List<RowView> rows) {

    static PlanView of(ImportReport report, PlanForm plan, Framework framework) {
        Map<Long, PlanRow> written = PlanFile.read(plan.bytes()).rows().stream()
                .collect(Collectors.toMap(PlanRow::line, Function.identity()));
        return new PlanView(
                report,
                report.rows().stream()
                        .map(row -> RowView.of(row, Objects.requireNonNull(written.get(row.row())), framework))
                        .toList());
    }

    /** Rows that nothing of is imported, because nothing can be. */
    public long skipped() {
        return rows.stream()
                .filter(row -> row.report().status() == RowStatus.SKIPPED && !row.leftOut())
                .count();
    }

    public long leftOut() {
        return rows.stream().filter(RowView::leftOut).count();
    }

    public boolean choosable() {
        return rows.stream().anyMatch(RowView::choosable);
    }

    /** A row would be applied if the import had a reason. */
    public boolean wantsReason() {
        return rows.stream()
                .flatMap(row -> row.report().warnings().stream())
                .anyMatch(warning -> warning.code().equals("REASON_REQUIRED"));
    }
}
