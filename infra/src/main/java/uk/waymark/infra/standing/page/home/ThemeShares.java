package uk.waymark.infra.standing.page.home;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.maturity.ItemStanding;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.maturity.SectionStanding;

/**
 * The shares of the themes: how much of each stands at Response 3 or above. A count and never an average: levels are an
 * order, not quantities.
 *
 * @param yearAgo whether anything was answered a year before
 */
record ThemeShares(List<ThemeShare> themes, Share now, Share hoped, Share before, boolean yearAgo) {

    /** Waymark's own line, and said to be so beside every figure. */
    static final int HIGH = 3;

    /** A radar of fewer spokes is no shape. */
    private static final int SPOKES = 3;

    /**
     * @param hoped if every open target were reached
     * @param before a year ago
     */
    record ThemeShare(String code, String title, Share now, Share hoped, Share before) {}

    /** So many of so many items; those without an answer count as not there. */
    record Share(int reached, int of) {

        public long percent() {
            return of == 0 ? 0 : Math.round(100.0 * reached / of);
        }
    }

    public boolean canBePlotted() {
        return themes.size() >= SPOKES;
    }

    static ThemeShares of(Maturity today, Maturity yearAgo) {
        List<ThemeShare> themes = today.sections().stream()
                .map(section -> theme(section, today, yearAgo))
                .filter(theme -> theme.now().of() > 0)
                .toList();
        return new ThemeShares(
                themes,
                share(today.items(), Grid.Levels::now),
                share(today.items(), Grid.Levels::hoped),
                share(yearAgo.items(), Grid.Levels::now),
                yearAgo.items().stream().anyMatch(item -> item.answer() != null));
    }

    private static ThemeShare theme(SectionStanding section, Maturity today, Maturity yearAgo) {
        List<ItemStanding> items = in(section, today);
        return new ThemeShare(
                section.section(),
                section.title(),
                share(items, Grid.Levels::now),
                share(items, Grid.Levels::hoped),
                share(in(section, yearAgo), Grid.Levels::now));
    }

    private static List<ItemStanding> in(SectionStanding section, Maturity maturity) {
        return maturity.items().stream()
                .filter(item -> item.section().equals(section.section()))
                .toList();
    }

    private static Share share(List<ItemStanding> all, Function<ItemStanding, @Nullable Integer> level) {
        List<ItemStanding> items =
                all.stream().filter(item -> !item.levels().isEmpty()).toList();
        int reached = 0;
        for (ItemStanding item : items) {
            Integer at = level.apply(item);
            reached += at != null && at >= HIGH ? 1 : 0;
        }
        return new Share(reached, items.size());
    }
}
