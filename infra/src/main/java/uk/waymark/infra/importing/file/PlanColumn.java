package uk.waymark.infra.importing.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table that schools keep, and the names that they go by. */
enum PlanColumn {
    AREA("Leadership area", "leadershiparea", "area", "statement", "item"),
    CURRENT("Current position", "currentposition", "wherearewenow"),
    IMPROVE("Actions to improve", "actionstoimprove", "actiontoimprove", "wheredowewanttobe"),
    NEXT_STEPS("Next steps summary", "nextstepssummary", "nextsteps", "nextstep"),
    WHEN_WHO("By when / who", "bywhenwho", "bywhenandwho", "bywhenbywho", "whenwho", "whenandwho");

    private final String heading;
    private final List<String> names;

    PlanColumn(String heading, String... names) {
        this.heading = heading;
        this.names = List.of(names);
    }

    /** As the heading is usually written. */
    String heading() {
        return heading;
    }

    /** The column that a heading stands for, whatever its case, spacing and punctuation. */
    static Optional<PlanColumn> of(String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return Stream.of(values())
                .filter(column -> column.names.contains(letters))
                .findFirst();
    }

    static List<String> headings() {
        return Stream.of(values()).map(PlanColumn::heading).toList();
    }
}
