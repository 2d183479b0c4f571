package uk.waymark.infra.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.backup.Backup.StoredFile;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;
import uk.waymark.infra.platform.text.ErasedAgain;

/**
 * A service that brings a backup back. It is copied, checked and cleaned of what was erased before anything that is there
 * is touched; whatever goes wrong until then leaves the data directory as it was.
 */
public record Restore(Clock clock) {

    /**
     * Whoever signed out since would be signed in again, and links that were used could be used once more. What a sweep had
     * marked is marked anew, so that a backup that was the wrong one can be replaced before anything is swept. Reports of
     * imports may quote what was erased since.
     */
    private static final List<String> OUT_OF_DATE =
            List.of("spring_session_attributes", "spring_session", "one_time_link", "sweep_mark", "import_report");

    /**
     * Restores a backup.
     *
     * @param from directory of the backup
     * @param to data directory; made if it is missing
     * @param replace whether a record that is there is put aside
     * @throws StoreRefused if that is no backup, or not as it was made; if there is a record already, or a Waymark runs on it
     */
    public Restored run(Path from, Path to, boolean replace) {
        Backup backup = Manifest.read(from);
        try (DataDirectory data = new DataDirectory(to)) {
            Staging staging = new Staging(data);
            if (!replace) {
                staging.refuseUnlessEmpty();
            }
            Path prepared = staging.begin();
            Restored restored;
            try {
                restored = prepare(backup, from, prepared, staging.records());
            } catch (RuntimeException | IOException e) {
                PrivateFiles.delete(prepared);
                throw e;
            }
            return restored.putAside(staging.putInPlace(prepared, Backups.NAME.format(clock.instant())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Restored prepare(Backup backup, Path from, Path prepared, List<Path> replaced) throws IOException {
        copy(backup, from, prepared);
        Erasures erased = check(backup, prepared);
        Erasures since = new Erasures();
        List<Path> unreadable =
                replaced.stream().filter(record -> !read(record, since)).toList();
        Erasures onlySince = since.unknownTo(erased);
        clean(prepared.resolve(Backups.PEOPLE), erased, onlySince);
        return new Restored(
                backup,
                null,
                erased.texts().size(),
                erased.people().size(),
                union(onlySince.texts(), onlySince.people()),
                unreadable);
    }

    private static void copy(Backup backup, Path from, Path prepared) throws IOException {
        for (StoredFile file : backup.files()) {
            Path source = from.resolve(file.name());
            if (!Files.isRegularFile(source)) {
                throw damaged("%s is missing.".formatted(source));
            }
            Path copy = PrivateFiles.copy(source, prepared.resolve(file.name()));
            if (Files.size(copy) != file.bytes() || !PrivateFiles.sha256(copy).equals(file.sha256())) {
                throw damaged("%s is not as it was when it was made.".formatted(source));
            }
        }
    }

    private static Erasures check(Backup backup, Path prepared) {
        Erasures erased = new Erasures();
        try (RecordReader record = new JdbcRecord(SqliteFiles.atRest(prepared.resolve(Backups.EVENTS)))) {
            RecordDigest digest = RecordDigest.of(record, erased);
            if (!digest.value().equals(backup.record().digest())) {
                throw damaged("Its record has %d events with the digest %s; when it was made it had %d with %s."
                        .formatted(
                                digest.events(),
                                digest.value(),
                                backup.record().events(),
                                backup.record().digest()));
            }
        }
        return erased;
    }

    /** What a record says was erased. False if it cannot be read any more: that is what backups are for. */
    private static boolean read(Path events, Erasures erased) {
        try (RecordReader record = new JdbcRecord(SqliteFiles.inUse(events));
                var all = record.after(0)) {
            all.forEach(erased);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Opened as at a start, so that its tables are brought up to date, and closed again. */
    private static void clean(Path people, Erasures erased, Erasures since) {
        try (SqliteDatabase store = SqliteDatabase.people(people)) {
            OUT_OF_DATE.forEach(table ->
                    JdbcClient.create(store).sql("DELETE FROM " + table).update());
            ErasedAgain.in(
                    new PeopleStore(store),
                    union(erased.texts(), since.texts()),
                    union(erased.people(), since.people()));
        } catch (FlywayException e) {
            throw new StoreRefused(
                    "The backup was made by a newer version of Waymark, or by a strange one.",
                    "Restore it with the version that made it. Nothing was changed.",
                    e);
        }
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static StoreRefused damaged(String how) {
        return new StoreRefused("The backup is damaged. " + how, "Take another backup. Nothing was changed.", null);
    }
}
