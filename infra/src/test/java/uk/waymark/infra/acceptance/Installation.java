package uk.waymark.infra.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.store.AxonServer;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** The directory in which forked Waymarks keep their record, with what may be done to it while none of them runs. */
public abstract class Installation {

    private static final String OPERATOR = "operator@waymark.example";

    private final Path directory;

    private Installation(Path directory) {
        this.directory = directory;
    }

    /** In files. */
    static Installation in(Path directory) {
        return new InFiles(directory);
    }

    /** In PostgreSQL; the directory is for logs. */
    static Installation in(Path directory, PostgresqlDatabase database) {
        return new InPostgresql(directory, database, database.settings());
    }

    /** Events in an Axon Server, and the rest in PostgreSQL. */
    static Installation inFrontOf(AxonServer events, Path directory, PostgresqlDatabase database) {
        return new InPostgresql(directory, database, events.settings(database));
    }

    /** What a node is started with. */
    abstract List<String> settings();

    /** The people store, to be closed. */
    abstract Database people();

    /** As if somebody had deleted the views. */
    abstract void loseViews();

    /** Where nodes write what they have to say. */
    Path log() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    /** A token of whoever runs the installation, who is made before it starts: nobody else can be asked for an account. */
    String operatorsToken() {
        return token(accounts ->
                accounts.byEmail(OPERATOR).orElseGet(() -> accounts.create(OPERATOR, "Operator", "OP", true)));
    }

    String token(Function<Accounts, Account> whose) {
        try (Database database = people()) {
            PeopleStore people = new PeopleStore(database);
            Account account = whose.apply(new Accounts(people, Clock.systemUTC()));
            return new ApiTokens(people, Clock.systemUTC())
                    .issue(account.id(), "test", false, null, Duration.ofDays(1));
        }
    }

    private static final class InFiles extends Installation {

        private final Path data;

        InFiles(Path data) {
            super(data);
            this.data = data;
        }

        @Override
        List<String> settings() {
            return List.of("--waymark.data=" + data);
        }

        @Override
        Database people() {
            try {
                return SqliteDatabase.people(Files.createDirectories(data).resolve("people.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void loseViews() {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "views.db*")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class InPostgresql extends Installation {

        private final PostgresqlDatabase database;
        private final Map<String, String> settings;

        InPostgresql(Path directory, PostgresqlDatabase database, Map<String, String> settings) {
            super(directory);
            this.database = database;
            this.settings = settings;
        }

        @Override
        List<String> settings() {
            return settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toList();
        }

        @Override
        Database people() {
            return uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase.people(new PostgresqlServer(
                    database.url(), database.username(), database.password(), pool -> pool.setMaximumPoolSize(1)));
        }

        @Override
        void loseViews() {
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()))
                    .sql("DROP SCHEMA waymark_views CASCADE")
                    .update();
        }
    }
}
