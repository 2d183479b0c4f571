package uk.waymark.infra.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.reading.when.WhenWho;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;

/** A reader of the rows of one plan against a framework, in their order. */
public final class PlanReader {

    /** Characters; as much as a person may write in one text anywhere else. */
    private static final int LONGEST_TEXT = 4_000;

    private final LeadershipAreas areas;
    private final LevelTexts texts;
    private final AcademicYear academicYear;
    private final Map<Long, String> items;
    private final EarlierRows earlier = new EarlierRows();
    private @Nullable PlanRow above;

    private PlanReader(Framework framework, AcademicYear academicYear, Map<Long, String> items) {
        this.items = items;
        this.areas = new LeadershipAreas(framework);
        this.texts = new LevelTexts(framework);
        this.academicYear = academicYear;
    }

    /**
     * One reading for each row, in their order.
     *
     * @param items by the line of a row, the item that somebody said it is for; it counts where the row leaves that open
     */
    public static List<RowReading> read(
            List<PlanRow> rows, Framework framework, AcademicYear academicYear, Map<Long, String> items) {
        PlanReader reader = new PlanReader(framework, academicYear, items);
        return rows.stream().map(reader::read).toList();
    }

    private RowReading read(PlanRow written) {
        List<Warning> warnings = new ArrayList<>();
        PlanRow row = withArea(written, warnings);
        WhenWho whenWho = WhenWho.read(row.whenWho(), academicYear);
        String item = item(row, warnings);
        if (item == null) {
            return new RowReading(
                    row, null, null, null, null, null, null, whenWho.due(), whenWho.owners(), List.copyOf(warnings));
        }
        earlier.duplicate(item, row.line()).ifPresent(warnings::add);
        Integer current = level("current position", row.currentPosition(), item, warnings);
        Integer target = level("actions to improve", row.actionsToImprove(), item, warnings);
        Integer response = earlier.response(item, row.line(), current, warnings);
        Integer aim = earlier.target(item, row.line(), current, target, warnings);
        String nextSteps = nextSteps(row, warnings);
        warnings.addAll(whenWho.warnings());
        return new RowReading(
                row,
                item,
                current,
                target,
                response,
                aim,
                nextSteps,
                whenWho.due(),
                whenWho.owners(),
                List.copyOf(warnings));
    }

    /** Of merged cells only the first holds the words. */
    private PlanRow withArea(PlanRow row, List<Warning> warnings) {
        if (!row.area().isBlank()) {
            above = row;
            return row;
        }
        if (above == null || !row.surplus().isEmpty()) {
            return row;
        }
        warnings.add(Warning.of(
                Warning.Code.AREA_CARRIED_DOWN,
                "The leadership area is empty: it was taken from row " + above.line() + ", as of merged cells."));
        return row.withArea(above.area());
    }

    private @Nullable String item(PlanRow row, List<Warning> warnings) {
        if (row.surplus().isEmpty()) {
            return areas.item(row.area(), items.get(row.line()), warnings)
                    .map(Item::code)
                    .orElse(null);
        }
        warnings.add(Warning.of(
                Warning.Code.TOO_MANY_FIELDS,
                "The row has more fields than the header; a text with a delimiter in it needs quotation marks."
                        + " The row is skipped."));
        return null;
    }

    private @Nullable Integer level(String column, String text, String item, List<Warning> warnings) {
        LevelFinding finding = LevelFinding.of(column, text, item, texts);
        finding.warning().ifPresent(warnings::add);
        return finding.level();
    }

    private static @Nullable String nextSteps(PlanRow row, List<Warning> warnings) {
        String words = row.nextSteps().strip();
        if (words.isEmpty()) {
            warnings.add(Warning.of(Warning.Code.NO_NEXT_STEPS, "No next steps are given: no action is planned."));
            return null;
        }
        if (words.length() > LONGEST_TEXT) {
            warnings.add(Warning.of(
                    Warning.Code.TEXT_TOO_LONG,
                    "The next steps are longer than " + LONGEST_TEXT + " characters: no action is planned."));
            return null;
        }
        return words;
    }
}
