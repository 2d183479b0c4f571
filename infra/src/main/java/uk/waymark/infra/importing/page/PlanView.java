package uk.waymark.infra.importing.page;

import java.util.List;
import java.util.stream.Stream;
import uk.waymark.infra.importing.kept.KeptReport;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.importing.report.RowStatus;
import uk.waymark.kernel.framework.Framework;

/**
 * A plan, row by row, with what becomes of it or became of it.
 *
 * @param erased its words are, so that only the rest is shown
 */
record PlanView(ImportReport report, List<RowView> rows, boolean erased) {

    static PlanView of(KeptReport kept, Framework framework) {
        return new PlanView(
                kept.report(),
                kept.report().rows().stream()
                        .map(row -> RowView.of(row, kept.wordsOf(row), framework))
                        .toList(),
                kept.isErased());
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
