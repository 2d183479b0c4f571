package uk.waymark.infra.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.backup.Backup.Contents;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * Makes backups of the embedded store, while it is in use or not, and keeps to how many there may be and how long. Views
 * are not in them: they are rebuilt.
 */
public final class Backups {

    static final String EVENTS = "events.db";
    static final String PEOPLE = "people.db";

    /**
     * Events first: a text that is recorded meanwhile has a key without an event. The other way round its key would be lost.
     */
    static final List<String> STORES = List.of(EVENTS, PEOPLE);

    /** Sorted by name they are sorted by time. */
    static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path data;
    private final BackupDirectory place;
    private final int keep;
    private final Duration keptAtMost;
    private final Clock clock;

    /**
     * Backups of one data directory.
     *
     * @param keptAtMost after this time somebody who was erased must be gone from backups, too
     */
    public Backups(Path data, BackupProperties properties, Duration keptAtMost, Clock clock) {
        this.data = data;
        this.place =
                new BackupDirectory(Optional.ofNullable(properties.directory()).orElse(data.resolve("backups")));
        this.keep = properties.keep();
        this.keptAtMost = keptAtMost;
        this.clock = clock;
    }

    /** Finished backups of this event store, the newest first. */
    public List<Backup> list() {
        String eventStore = eventStore(SqliteFiles.inUse(data.resolve(EVENTS)));
        return place.list().stream()
                .filter(backup -> backup.eventStore().equals(eventStore))
                .toList();
    }

    /** Where a backup is. */
    public Path directoryOf(Backup backup) {
        return place.of(backup);
    }

    /**
     * Makes a backup now, and deletes those that are kept no longer.
     *
     * @throws BackupUnderWay if one is being made already
     * @throws StoreRefused if there is nothing to copy, or it cannot be copied
     */
    public Backup make() {
        STORES.forEach(file -> SqliteFiles.inUse(data.resolve(file)));
        Backup made = place.alone(this::copy);
        prune();
        return made;
    }

    private Backup copy() throws IOException {
        Instant now = clock.instant();
        Path unfinished = place.begin(NAME.format(now));
        for (String file : STORES) {
            OnlineCopy.of(data.resolve(file), PrivateFiles.file(unfinished.resolve(file)));
        }
        Backup backup = describe(unfinished, now);
        place.finish(unfinished, backup);
        return backup;
    }

    private static Backup describe(Path unfinished, Instant now) throws IOException {
        DataSource events = SqliteFiles.atRest(unfinished.resolve(EVENTS));
        try (RecordReader record = new JdbcRecord(events)) {
            RecordDigest digest = RecordDigest.of(record);
            Contents contents = new Contents(digest.events(), digest.streams().size(), record.head(), digest.value());
            return new Backup(
                    NAME.format(now),
                    now,
                    version(),
                    eventStore(events),
                    contents,
                    Manifest.describe(unfinished, STORES));
        }
    }

    /** Deletes backups beyond those that are kept, and what restores put aside as long ago. Returns how many backups. */
    public int prune() {
        Instant oldest = clock.instant().minus(keptAtMost);
        List<Backup> all = list();
        List<Backup> tooMany = all.subList(Math.min(keep, all.size()), all.size());
        List<Backup> done = all.stream()
                .filter(((Predicate<Backup>) tooMany::contains)
                        .or(backup -> backup.madeAt().isBefore(oldest)))
                .toList();
        done.forEach(place::delete);
        Staging.deleteReplacedBefore(data, oldest);
        return done.size();
    }

    private static String eventStore(DataSource events) {
        return JdbcClient.create(events)
                .sql("SELECT id FROM EventStoreId")
                .query(String.class)
                .single();
    }

    private static String version() {
        return Objects.requireNonNullElse(Backups.class.getPackage().getImplementationVersion(), "development");
    }
}
