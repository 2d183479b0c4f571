package uk.waymark.infra.hub.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.frame.layout.ResponseBar;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.hub.HubRollUp;
import uk.waymark.query.hub.HubRollUp.Answered;
import uk.waymark.query.hub.HubRollUp.ItemRow;
import uk.waymark.query.hub.HubRollUp.Member;
import uk.waymark.query.hub.HubRollUp.Shown;

/**
 * A roll-up as it is drawn.
 *
 * @param columns the members whose answers are shown
 * @param others the members of whom nothing is shown
 */
record SideBySide(List<Member> columns, List<Member> others, List<Theme> themes) {

    record Theme(Section section, List<Row> rows) {}

    record Row(ItemRow item, ResponseBar bar, List<Cell> cells) {}

    /** @param style what the style sheet calls it: a level, {@code answered} or {@code none} */
    record Cell(@Nullable Answer answer, String style) {

        static Cell of(Answered answered) {
            return switch (answered.answer()) {
                case null -> new Cell(null, "none");
                case Answer.Level chosen -> new Cell(chosen, String.valueOf(chosen.level()));
                case Answer other -> new Cell(other, "answered");
            };
        }
    }

    static SideBySide of(Framework framework, HubRollUp rollUp) {
        Map<Boolean, List<Member>> members =
                rollUp.members().stream().collect(Collectors.partitioningBy(one -> one.shown() == Shown.ANSWERS));
        List<Theme> themes = framework.sections().stream()
                .map(section -> new Theme(section, rows(section, rollUp)))
                .toList();
        return new SideBySide(members.getOrDefault(true, List.of()), members.getOrDefault(false, List.of()), themes);
    }

    private static List<Row> rows(Section section, HubRollUp rollUp) {
        return rollUp.items().stream()
                .filter(item -> item.section().equals(section.code()))
                .map(item -> new Row(
                        item,
                        ResponseBar.of(item.distribution()),
                        item.answers().stream().map(Cell::of).toList()))
                .toList();
    }
}
