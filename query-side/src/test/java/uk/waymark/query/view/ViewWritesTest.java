package uk.waymark.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ViewWritesTest {

    private static final String ADD = "INSERT INTO thing (name) VALUES (?)";

    @TempDir
    Path directory;

    private JdbcTemplate views;
    private ViewWrites writes;
    private DefaultUnitOfWork<?> batch;

    @BeforeEach
    void begin() {
        views = new JdbcTemplate(new DriverManagerDataSource("jdbc:sqlite:" + directory.resolve("views.db")));
        views.execute("CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY)");
        writes = new ViewWrites(views);
        batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("something"));
    }

    @AfterEach
    void end() {
        batch.rollback();
    }

    @Test
    void what_nobody_collects_is_written_at_once() {
        writes.later("one", ADD, "one");

        assertThat(things()).containsExactly("one");
    }

    @Test
    void rows_wait_for_each_other_until_all_are_written() {
        writes.collectIn(batch);
        writes.later("one", ADD, "one");
        writes.later("two", ADD, "two");
        assertThat(things()).isEmpty();

        writes.flush();

        assertThat(things()).containsExactly("one", "two");
    }

    @Test
    void who_reads_what_waits_has_it_written_first() {
        writes.collectIn(batch);
        writes.later("one", ADD, "one");

        writes.settle("another");
        assertThat(things()).isEmpty();

        writes.settle("one");
        assertThat(things()).containsExactly("one");
    }

    @Test
    void what_ends_is_written_before_what_begins_in_its_place() {
        views.update(ADD, "old");
        writes.collectIn(batch);
        writes.later("new", ADD, "old");
        writes.later("old", "DELETE FROM thing WHERE name = ?", "old");

        writes.flush();

        assertThat(things()).containsExactly("old");
    }

    @Test
    void what_an_event_that_failed_wanted_is_forgotten() {
        writes.collectIn(batch);
        writes.later("one", ADD, "one");

        writes.discard();
        writes.flush();

        assertThat(things()).isEmpty();
    }

    private List<String> things() {
        return views.queryForList("SELECT name FROM thing ORDER BY name", String.class);
    }
}
