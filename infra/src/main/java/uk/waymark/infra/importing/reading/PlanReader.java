package uk.waymark.infra.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;

/** Reads the rows of one plan against a framework; knows which items earlier rows of the plan have spoken for. */
public final class PlanReader {

    private final Areas areas;
    private final LevelTexts texts;
    private final AcademicYear academicYear;
    private final Map<String, Spoken> spoken = new HashMap<>();

    /** What the first row of an item that gives a level, or a target, has said. */
    private static final class Spoken {
        private final long line;
        private @Nullable Integer current;
        private @Nullable Integer target;

        private Spoken(long line) {
            this.line = line;
        }
    }

    private PlanReader(Framework framework, AcademicYear academicYear) {
        this.areas = new Areas(framework);
        this.texts = new LevelTexts(framework);
        this.academicYear = academicYear;
    }

    /** One reading for each row, in their order. */
    public static List<RowReading> read(List<PlanRow> rows, Framework framework, AcademicYear academicYear) {
        PlanReader reader = new PlanReader(framework, academicYear);
        return rows.stream().map(reader::read).toList();
    }

    private RowReading read(PlanRow row) {
        List<Warning> warnings = new ArrayList<>();
        Item item = row.surplus().isEmpty() ? areas.item(row.area(), warnings).orElse(null) : null;
        if (!row.surplus().isEmpty()) {
            warnings.add(Warning.of(
                    Warning.Code.TOO_MANY_FIELDS,
                    "The row has more fields than the header; a text with a delimiter in it needs quotation marks."
                            + " The row is skipped."));
        }
        WhenWho whenWho = WhenWho.read(row.whenWho(), academicYear);
        return item == null ? skipped(row, whenWho, warnings) : read(row, item.code(), whenWho, warnings);
    }

    private static RowReading skipped(PlanRow row, WhenWho whenWho, List<Warning> warnings) {
        return new RowReading(
                row, null, null, null, null, null, null, whenWho.due(), whenWho.owners(), List.copyOf(warnings));
    }

    private RowReading read(PlanRow row, String item, WhenWho whenWho, List<Warning> warnings) {
        Spoken before = spoken.get(item);
        if (before != null) {
            warnings.add(Warning.of(
                    Warning.Code.DUPLICATE_ITEM,
                    "Item " + item + " already stands in row " + before.line
                            + "; the next steps of this row are kept as an action of their own."));
        }
        Integer current = level("current position", row.currentPosition(), item, warnings);
        Integer target = level("actions to improve", row.actionsToImprove(), item, warnings);
        String nextSteps = row.nextSteps().strip();
        if (nextSteps.isEmpty()) {
            warnings.add(Warning.of(Warning.Code.NO_NEXT_STEPS, "No next steps are given: no action is planned."));
        }
        Spoken all = before == null ? new Spoken(row.line()) : before;
        spoken.put(item, all);
        Integer response = response(all, current, warnings);
        Integer aim = target(all, current, target, warnings);
        warnings.addAll(whenWho.warnings());
        return new RowReading(
                row,
                item,
                current,
                target,
                response,
                aim,
                nextSteps.isEmpty() ? null : nextSteps,
                whenWho.due(),
                whenWho.owners(),
                List.copyOf(warnings));
    }

    private @Nullable Integer level(String column, String text, String item, List<Warning> warnings) {
        LevelFinding finding = LevelFinding.of(column, text, item, texts);
        finding.warning().ifPresent(warnings::add);
        return finding.level();
    }

    private static @Nullable Integer response(Spoken spoken, @Nullable Integer current, List<Warning> warnings) {
        if (current == null || current.equals(spoken.current)) {
            return null;
        }
        if (spoken.current != null) {
            warnings.add(conflict(spoken, "current level", spoken.current, current));
            return null;
        }
        spoken.current = current;
        return current;
    }

    private static @Nullable Integer target(
            Spoken spoken, @Nullable Integer current, @Nullable Integer target, List<Warning> warnings) {
        if (target == null) {
            return null;
        }
        if (current != null && target <= current) {
            warnings.add(Warning.of(
                    Warning.Code.TARGET_NOT_ABOVE_CURRENT,
                    "The text of 'actions to improve' is level " + target + ", the current position is level " + current
                            + ": no target was set."));
            return null;
        }
        if (spoken.target == null) {
            spoken.target = target;
            return target;
        }
        if (!target.equals(spoken.target)) {
            warnings.add(conflict(spoken, "target", spoken.target, target));
        }
        return null;
    }

    private static Warning conflict(Spoken spoken, String what, int first, int second) {
        return Warning.of(
                Warning.Code.CONFLICTING_ROWS,
                "An earlier row of this item (row " + spoken.line + ") gives level " + first + " as its " + what
                        + ", this one level " + second + ": the earlier one was kept.");
    }
}
