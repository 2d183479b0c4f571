package uk.waymark.infra.importing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.report.PartOutcome;
import uk.waymark.infra.importing.report.PartReport;
import uk.waymark.infra.importing.report.RowReport;
import uk.waymark.infra.importing.report.RowStatus;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;

/**
 * A row of the plan as the page shows it.
 *
 * @param item null if it cannot be told which
 * @param candidates items of which somebody has to say which one the row is for; else none
 * @param nextSteps as the plan has them
 */
record RowView(RowReport report, @Nullable Item item, List<Item> candidates, String area, String nextSteps) {

    static RowView of(RowReport report, PlanRow row, Framework framework) {
        List<Item> candidates = report.warnings().stream()
                .flatMap(warning -> warning.candidates().stream())
                .flatMap(code -> framework.item(code).stream())
                .toList();
        Item item = report.item() == null ? null : framework.item(report.item()).orElse(null);
        return new RowView(report, item, candidates, row.area(), row.nextSteps());
    }

    public long line() {
        return report.row();
    }

    /** What the row is about: the item, or what the plan says. */
    public String title() {
        return item == null ? area.isBlank() ? "no leadership area" : area : item.code() + " " + item.title();
    }

    public boolean warned() {
        return !report.warnings().isEmpty();
    }

    /** Whether there is anything to choose. */
    public boolean choosable() {
        return report.parts().stream().anyMatch(RowView::open);
    }

    public boolean open(ImportPart part) {
        return report.parts().stream().anyMatch(one -> one.part() == part && open(one));
    }

    /** Somebody chose that nothing of it is imported. */
    public boolean leftOut() {
        return report.status() == RowStatus.SKIPPED
                && report.parts().stream().anyMatch(part -> part.outcome() == PartOutcome.LEFT_OUT);
    }

    /** A word for what becomes of the row, or became of it. */
    public String state(boolean done) {
        if (leftOut()) {
            return "Left out";
        }
        return switch (report.status()) {
            case IMPORTED -> done ? "Imported" : "Ready";
            case IMPORTED_WITH_WARNINGS -> done ? "Imported, look at this" : "Ready, look at this";
            case SKIPPED -> done ? "Not imported" : "Cannot be imported";
            case ALREADY_PRESENT -> "On record already";
        };
    }

    /** The state as style sheets know it. */
    public String style() {
        return leftOut()
                ? "left"
                : report.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What became of a part, in words; nothing if it is as one would expect. */
    public String remark(PartReport part, boolean done) {
        return switch (part.outcome()) {
            case APPLIED -> "";
            case ALREADY_PRESENT -> "on record already";
            case REFUSED -> done ? "was not recorded, see below" : "cannot be recorded, see below";
            case LEFT_OUT -> "left out";
        };
    }

    private static boolean open(PartReport part) {
        return part.outcome() == PartOutcome.APPLIED;
    }
}
