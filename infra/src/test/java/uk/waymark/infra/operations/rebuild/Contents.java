package uk.waymark.infra.operations.rebuild;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.copies.ViewSwap;

/** What is in the views' tables, to be compared. */
final class Contents {

    private Contents() {}

    /** Every row of every table that belongs to a view, and all positions, in one order. Tokens move on meanwhile. */
    static List<String> of(RunningWaymark waymark) {
        JdbcClient views = waymark.views();
        return tables(waymark).stream()
                .filter(table -> !List.of("tokenentry", "deadletterentry", "view_rebuild", "flyway_schema_history")
                        .contains(table))
                .flatMap(table -> views.sql("SELECT * FROM " + table).query().listOfRows().stream()
                        .map(row -> table + " " + sorted(row))
                        .sorted())
                .toList();
    }

    static List<String> tables(RunningWaymark waymark) {
        Database database = waymark.bean("views", Database.class);
        String all = database.getClass().getSimpleName().startsWith("Sqlite")
                ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
        return waymark.views().sql(all).query(String.class).list().stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    static boolean belongs(String table, String view) {
        return ViewSwap.belongs(table, view);
    }

    private static Map<String, Object> sorted(Map<String, Object> row) {
        return new TreeMap<>(row);
    }
}
