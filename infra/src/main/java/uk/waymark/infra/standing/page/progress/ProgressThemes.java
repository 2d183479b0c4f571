package uk.waymark.infra.standing.page.progress;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.progress.Basis;
import uk.waymark.query.progress.Movement;
import uk.waymark.query.progress.Progress.ItemProgress;
import uk.waymark.query.progress.Progress.Summary;
import uk.waymark.query.progress.Progress.YearState;
import uk.waymark.query.timeline.work.WorkCompleted.Completed;

/** The lines of the items on the page of progress, theme by theme. */
final class ProgressThemes {

    private ProgressThemes() {}

    /** The lines of one theme; {@code rows} may be none when only what moved is shown. */
    record ThemeLines(String code, String title, Summary summary, List<ItemYears> rows) {}

    /** One item. */
    record ItemYears(
            String item,
            String title,
            List<Cell> cells,
            @Nullable Movement movement) {}

    /** An item at the end of a year, and the work that was completed for it in that year. */
    record Cell(
            String year, @Nullable Answer answer, @Nullable Basis basis, List<Completed> done) {

        public String basisWords() {
            return switch (basis) {
                case null -> "";
                case ANSWERED -> "answered";
                case REAFFIRMED -> "re-affirmed";
                case CARRIED_OVER -> "carried over";
            };
        }

        /** The Response, if the answer is one. */
        public @Nullable Integer level() {
            return answer instanceof Answer.Level level ? level.level() : null;
        }
    }

    static List<ThemeLines> of(ProgressScope scope, DoneActions done) {
        return scope.sections().stream()
                .map(section -> new ThemeLines(
                        section.section(),
                        section.title(),
                        section.summary(),
                        scope.listed(section).stream()
                                .map(item -> row(item, scope.progress().years(), done))
                                .toList()))
                .toList();
    }

    private static ItemYears row(ItemProgress item, List<String> years, DoneActions done) {
        return new ItemYears(
                item.item(),
                item.title(),
                years.stream()
                        .map(year ->
                                cell(year, Objects.requireNonNull(item.byYear().get(year)), item.item(), done))
                        .toList(),
                item.movement());
    }

    private static Cell cell(String year, YearState state, String item, DoneActions done) {
        return new Cell(year, state.answer(), state.basis(), done.in(year, item));
    }
}
