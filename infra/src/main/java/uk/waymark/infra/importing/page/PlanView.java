package uk.waymark.infra.importing.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public long skipped(boolean done) {
        return skipped().filter(row -> done || !row.choosable()).count();
    }

    /** Rows of which nothing is imported unless somebody decides what becomes of them. */
    public long toDecide() {
        return skipped().filter(RowView::choosable).count();
    }

    public long leftOut() {
        return rows.stream().filter(RowView::leftOut).count();
    }

    public boolean choosable() {
        return rows.stream().anyMatch(RowView::choosable);
    }

    /** Something would fall or change, so that it is not ticked by itself. */
    public boolean falls() {
        return rows.stream().anyMatch(RowView::falls);
    }

    private Stream<RowView> skipped() {
        return rows.stream().filter(row -> row.report().status() == RowStatus.SKIPPED && !row.leftOut());
    }
}
