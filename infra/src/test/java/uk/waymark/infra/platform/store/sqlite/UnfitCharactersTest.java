package uk.waymark.infra.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Tests that what an older version took is shown by its sign once a newer one has opened the store. */
class UnfitCharactersTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"Zoë@, Zoë?", "@, ?", "@@a@日本@, ??a?日本?", "0@0, 0?0", "Zoë Hill, Zoë Hill"})
    void a_name_in_the_directory(String written, String shown) {
        Function<Path, SqliteDatabase> open = SqliteDatabase::people;
        String name = written.replace('@', '\0');

        change(
                open,
                "people/V6__unfit_characters.sql",
                "INSERT INTO person (id, institution_id, label, same_label, kind, name) VALUES ('p', 'i', ?, '', '',"
                        + " ?)",
                name,
                name);

        assertThat(names(open, "SELECT name || '=' || label FROM person"))
                .isEqualTo((shown + "=" + shown).replace('?', '\uFFFD'));
    }

    @Test
    void a_name_in_views() {
        Function<Path, SqliteDatabase> open = SqliteDatabase::views;

        change(open, "views/V46__unfit_characters.sql", "INSERT INTO hub (hub_id, name) VALUES ('h', ?)", "Hub\u0000s");

        assertThat(names(open, "SELECT name FROM hub")).isEqualTo("Hub\uFFFDs");
    }

    /** As if an older version had written that, and this one came after it. */
    private void change(Function<Path, SqliteDatabase> open, String migration, String sql, Object... values) {
        try (SqliteDatabase database = open.apply(directory.resolve("store.db"))) {
            JdbcClient.create(database).sql(sql).params(values).update();
            new ResourceDatabasePopulator(new ClassPathResource("db/sqlite/" + migration)).execute(database);
        }
    }

    private String names(Function<Path, SqliteDatabase> open, String sql) {
        try (SqliteDatabase database = open.apply(directory.resolve("store.db"))) {
            return JdbcClient.create(database).sql(sql).query(String.class).single();
        }
    }
}
