package uk.waymark.infra.platform.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.cli.StoreAddress.AxonServer;
import uk.waymark.infra.platform.cli.StoreAddress.Embedded;
import uk.waymark.infra.platform.cli.StoreAddress.Postgresql;
import uk.waymark.infra.platform.moving.AxonServerEvents;
import uk.waymark.infra.platform.moving.EventTarget;
import uk.waymark.infra.platform.moving.PostgresqlEvents;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** A lookup that finds the stores that addresses name, with the usual settings for whatever an address leaves out. */
record Servers(Settings settings, Clock clock) {

    /** The events of a store, as they are. */
    RecordReader record(StoreAddress address) {
        return switch (address) {
            case Embedded embedded -> new JdbcRecord(events(embedded.directory()));
            case Postgresql database ->
                new JdbcRecord(postgresql(database.url()).record());
            case AxonServer server -> ofServer(server);
        };
    }

    /** Where nothing can be written, nobody does: it is a backup on a medium of its own. */
    private static DataSource events(Path directory) {
        Path file = directory.resolve("events.db");
        return Files.isWritable(directory) ? SqliteFiles.inUse(file) : SqliteFiles.atRest(file);
    }

    private RecordReader ofServer(AxonServer server) {
        AxonServerEvents events = axonServer(server);
        return new ClosingRecord(events.record(), events);
    }

    /** The events of a server, made ready to take some. */
    EventTarget target(StoreAddress.Server address) {
        return switch (address) {
            case Postgresql database -> new PostgresqlEvents(PostgresqlDatabase.events(postgresql(database.url())));
            case AxonServer server -> axonServer(server);
        };
    }

    /** The database that people are moved to: that of the events, or beside Axon Server the usual one. */
    PostgresqlServer people(StoreAddress.Server address) {
        return postgresql(address instanceof Postgresql database ? database.url() : null);
    }

    /** Names and accounts, whether a Waymark runs on them or not; to be closed. */
    Database people(StoreKind store, Path data) {
        if (store != StoreKind.EMBEDDED) {
            return PostgresqlDatabase.people(postgresql(null));
        }
        Path file = data.resolve("people.db");
        if (!Files.exists(file)) {
            throw new StoreRefused(
                    "There are no accounts in %s.".formatted(data), "Name the data directory with --data.", null);
        }
        return SqliteDatabase.people(file);
    }

    private PostgresqlServer postgresql(@Nullable String address) {
        String url = address == null ? settings.get("spring.datasource.url") : address;
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            throw new StoreRefused(
                    "There is no address of a PostgreSQL database.",
                    "Set spring.datasource.url, .username and .password, in a file or as SPRING_DATASOURCE_URL and so"
                            + " on.",
                    null);
        }
        return new PostgresqlServer(
                url,
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"),
                pool -> {});
    }

    private AxonServerEvents axonServer(AxonServer address) {
        AxonServerConfiguration usual = settings.bound("axon.axonserver", AxonServerConfiguration.class);
        if (address.servers() != null) {
            usual.setServers(address.servers());
        }
        return AxonServerEvents.at(usual, clock);
    }
}
