package uk.waymark.infra.standing.page.home;

import java.util.List;
import uk.waymark.infra.frame.layout.ResponseBar;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.query.maturity.Maturity;

/**
 * A summary of where provision stands, in a few numbers.
 *
 * @param aims items with an open target
 * @param lateAims those whose target was due before this half-term
 */
record HomeSummary(
        int items, long answered, long aims, long lateAims, long priorities, long strengths, ResponseBar bar) {

    static HomeSummary of(Maturity maturity, Grid grid) {
        List<Grid.Row> rows =
                grid.themes().stream().flatMap(theme -> theme.rows().stream()).toList();
        return new HomeSummary(
                rows.size(),
                rows.stream().filter(row -> row.standing().answer() != null).count(),
                rows.stream().filter(row -> row.aim() != null).count(),
                rows.stream().filter(Grid.Row::late).count(),
                flagged(rows, Flag.PRIORITY),
                flagged(rows, Flag.STRENGTH),
                ResponseBar.ofAll(maturity.sections()));
    }

    private static long flagged(List<Grid.Row> rows, Flag flag) {
        return rows.stream().filter(row -> row.standing().flag() == flag).count();
    }
}
