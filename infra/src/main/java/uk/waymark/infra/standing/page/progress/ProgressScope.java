package uk.waymark.infra.standing.page.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.progress.Movement;
import uk.waymark.query.progress.Progress;
import uk.waymark.query.progress.Progress.ItemProgress;
import uk.waymark.query.progress.Progress.SectionProgress;
import uk.waymark.query.progress.Progress.Summary;

/**
 * The scope of what is looked at of the progress. All figures of the page are those of the theme; only the list of items is
 * shorter when it shows what moved.
 *
 * @param theme null means all
 */
record ProgressScope(Progress progress, @Nullable SectionProgress theme, boolean movedOnly) {

    public List<ItemProgress> items() {
        return theme == null
                ? progress.items()
                : progress.items().stream().filter(item -> in(theme, item)).toList();
    }

    /** What to choose from. */
    public Map<String, String> themes() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("", "All themes");
        progress.sections().forEach(one -> titles.put(one.section(), one.section() + " " + one.title()));
        return titles;
    }

    public List<SectionProgress> sections() {
        return theme == null ? progress.sections() : List.of(theme);
    }

    public Summary summary() {
        return theme == null ? progress.whole() : theme.summary();
    }

    List<ItemProgress> listed(SectionProgress section) {
        return progress.items().stream()
                .filter(item -> in(section, item) && (!movedOnly || moved(item.movement())))
                .toList();
    }

    /** The last year shown. */
    public String year() {
        return progress.years().getLast();
    }

    /** The year that movements are counted from. */
    public String before() {
        return AcademicYear.parse(year()).previous().toString();
    }

    /** Whether there is a year to compare with. */
    public boolean compares() {
        return progress.years().size() > 1;
    }

    public int count(String movement) {
        return summary().movements().getOrDefault(Movement.valueOf(movement), 0);
    }

    /** Earlier pairs of years, and the day by which each is looked at: {@code 2024/25 to 2025/26}. */
    public Map<String, String> earlier() {
        Map<String, String> pairs = new TreeMap<>();
        List<String> years = progress.years();
        for (int i = 1; i < years.size() - 1; i++) {
            String lastDay = AcademicYear.parse(years.get(i)).lastDay().toString();
            pairs.put(years.get(i - 1) + " to " + years.get(i), lastDay);
        }
        return pairs;
    }

    private static boolean in(SectionProgress section, ItemProgress item) {
        return item.section().equals(section.section());
    }

    private static boolean moved(@Nullable Movement movement) {
        return movement != null && movement != Movement.STAYED;
    }
}
