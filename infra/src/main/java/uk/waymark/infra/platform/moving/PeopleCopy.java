package uk.waymark.infra.platform.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.text.Characters;

/**
 * A service that copies the people store of SQLite into that of PostgreSQL, all of it in one transaction. Which tables and
 * columns there are is read from the target; what the source would lose is refused.
 */
final class PeopleCopy {

    private static final String ROWID = "rowid";
    private static final int ROWS_AT_ONCE = 1_000;

    /** Names of people and of their sign-ins; the history of migrations is each store's own. */
    private static final String TABLES = """
        SELECT lower(name) FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'flyway_schema_history' ORDER BY rowid\
        """;

    private static final List<String> WHO_COUNTS = List.of("account", "person", "text_key");

    private final JdbcTemplate source;
    private final JdbcTemplate target;
    private final TransactionTemplate writing;

    PeopleCopy(DataSource source, DataSource target) {
        this.source = new JdbcTemplate(source);
        this.target = new JdbcTemplate(target);
        this.writing = new TransactionTemplate(new JdbcTransactionManager(target));
    }

    /** Whether there is anybody in the target, or a key. The link to make the first account with does not count. */
    boolean isAnybodyThere() {
        return WHO_COUNTS.stream().anyMatch(table -> count(target, table) > 0);
    }

    /** Replaces whatever is in the target. Returns how many rows there are. */
    long run() {
        List<String> tables = tables();
        return writing.execute(status -> {
            // a session's attributes are checked against their session, so the last is emptied first
            tables.reversed().forEach(table -> target.update("DELETE FROM " + table));
            return tables.stream().mapToLong(this::copy).sum();
        });
    }

    private long copy(String table) {
        Map<String, String> types = columns(table);
        List<String> columns = common(table, types);
        String names = String.join(", ", columns);
        String insert = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table, names, columns.stream().map(one -> "?").collect(Collectors.joining(", ")));
        List<Object[]> rows = source.query(
                "SELECT %s FROM %s ORDER BY rowid".formatted(names, table),
                (row, number) -> values(row, columns, types));
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            target.batchUpdate(insert, rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
        if (types.containsKey(ROWID)) {
            target.query(
                    "SELECT setval(pg_get_serial_sequence(?, 'rowid'), max(rowid)) FROM %s HAVING max(rowid) IS NOT NULL"
                            .formatted(table),
                    row -> {},
                    table);
        }
        if (count(target, table) != rows.size()) {
            throw new StoreRefused(
                    "The target did not take all rows of %s.".formatted(table), "Say the same again.", null);
        }
        return rows.size();
    }

    private static Object[] values(ResultSet row, List<String> columns, Map<String, String> types) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(value(row.getObject(column), types.get(column)));
        }
        return values.toArray();
    }

    /** PostgreSQL keeps no U+0000, which older versions took. */
    private static @Nullable Object value(@Nullable Object value, @Nullable String type) {
        if (value instanceof Number number && "boolean".equals(type)) {
            return number.intValue() != 0;
        }
        return value instanceof String text ? Characters.shown(text) : value;
    }

    private List<String> tables() {
        return source.query(TABLES, (row, number) -> row.getString(1));
    }

    /** Columns of the target with their types. */
    private Map<String, String> columns(String table) {
        return target.query(
                "SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position",
                rows -> {
                    Map<String, String> found = new LinkedHashMap<>();
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                    return found;
                },
                table);
    }

    /** Columns of the source, and rowid where the target has it: it keeps the order in which rows were made. */
    private List<String> common(String table, Map<String, String> types) {
        List<String> columns = new ArrayList<>(
                source.query("SELECT lower(name) FROM pragma_table_info(?)", (row, number) -> row.getString(1), table));
        List<String> lost =
                columns.stream().filter(column -> !types.containsKey(column)).toList();
        if (!lost.isEmpty()) {
            throw new StoreRefused(
                    "The target has no place for %s of %s.".formatted(lost, table),
                    "Use the version of Waymark that the source was last used with, or a newer one.",
                    null);
        }
        if (types.containsKey(ROWID)) {
            columns.add(ROWID);
        }
        return columns;
    }

    private static long count(JdbcTemplate store, String table) {
        Long count = store.queryForObject("SELECT count(*) FROM " + table, Long.class);
        return count == null ? 0 : count;
    }
}
