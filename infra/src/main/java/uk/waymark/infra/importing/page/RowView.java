package uk.waymark.infra.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.choice.OnMatch;
import uk.waymark.infra.importing.kept.KeptReport.RowWords;
import uk.waymark.infra.importing.reading.Warning;
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

    static RowView of(RowReport report, RowWords words, Framework framework) {
        List<Item> candidates = report.warnings().stream()
                .flatMap(warning -> warning.candidates().stream())
                .flatMap(code -> framework.item(code).stream())
                .toList();
        Item item = report.item() == null ? null : framework.item(report.item()).orElse(null);
        return new RowView(report, item, candidates, words.area(), words.nextSteps());
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

    /** What the page does not show in another way. */
    public List<Warning> warnings() {
        return report.warnings().stream()
                .filter(warning -> !RowAction.isShown(warning))
                .toList();
    }

    /** Whether there is anything to choose. */
    public boolean choosable() {
        return action().isDecided() || report.parts().stream().anyMatch(RowView::open);
    }

    /** Something of it would fall or change. */
    public boolean falls() {
        return report.parts().stream().anyMatch(PartReport::needsReason);
    }

    /** What can be done about its action. */
    public RowAction action() {
        return new RowAction(report);
    }

    public boolean open(ImportPart part) {
        return report.parts().stream().anyMatch(one -> one.part() == part && open(one));
    }

    /** Whether anything of it would be imported. */
    boolean brings(ChosenRows chosen) {
        return report.parts().stream()
                .anyMatch(part -> (open(part) || (part.part() == ImportPart.ACTION && action().isDecided()))
                        && (!part.needsReason() || chosen.lets(line(), part.part()))
                        && chosen.wants(this, part.part()));
    }

    /** Whether anything that was chosen is imported only for a reason. */
    boolean owesReason(ChosenRows chosen) {
        boolean falls =
                report.parts().stream().anyMatch(part -> part.needsReason() && chosen.lets(line(), part.part()));
        return falls || action().match() != null && chosen.row(this) && chosen.onMatch(line()) == OnMatch.MOVE;
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
        if (!done && toDecide()) {
            return falls() ? changes() : "Choose what to do";
        }
        return switch (report.status()) {
            case IMPORTED -> done ? "Imported" : "Ready";
            case IMPORTED_WITH_WARNINGS -> done ? "Imported, look at this" : "Ready, look at this";
            case SKIPPED -> done ? "Not imported" : "Cannot be imported";
            case ALREADY_PRESENT -> "On record already";
        };
    }

    /** The state as style sheets know it. */
    public String style(boolean done) {
        RowStatus status = !done && toDecide() ? RowStatus.IMPORTED_WITH_WARNINGS : report.status();
        return leftOut() ? "left" : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What falls or changes, in a few words: {@code 4 → 2, falls}. */
    public String change(PartReport part) {
        Integer before = part.replaces();
        if (part.part() == ImportPart.ANSWER) {
            return before == null ? "the next answer falls" : before + " → " + report.currentLevel() + ", falls";
        }
        return "target " + before + " → " + report.targetLevel() + ", changes";
    }

    /** What became of a part, in words; nothing if it is as one would expect. */
    public String remark(PartReport part, boolean done) {
        return switch (part.outcome()) {
            case APPLIED -> part.needsReason() ? change(part) : "";
            case ALREADY_PRESENT -> "on record already";
            case REFUSED -> done ? "was not recorded, see below" : "cannot be recorded, see below";
            case LEFT_OUT -> "left out";
        };
    }

    /** Whether anything that can be chosen is imported only for a reason. */
    public boolean mayOweReason() {
        return falls() || action().canBeMoved();
    }

    /** What the reason is asked for. */
    public String asksWhy() {
        return (falls() ? "Why, if it falls or changes" : "Why, if it moves") + " (line " + line() + ")";
    }

    private boolean toDecide() {
        return falls() || action().isDecided();
    }

    private String changes() {
        return report.parts().stream()
                .filter(PartReport::needsReason)
                .map(this::change)
                .collect(Collectors.joining("; "));
    }

    private static boolean open(PartReport part) {
        return part.outcome() == PartOutcome.APPLIED || part.needsReason();
    }
}
