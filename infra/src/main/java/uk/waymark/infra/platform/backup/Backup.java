package uk.waymark.infra.platform.backup;

import java.time.Instant;
import java.util.List;

/**
 * A finished backup, as its {@code manifest.json} describes it.
 *
 * @param name of its directory
 * @param madeAt all that was acknowledged before this instant is in it
 * @param waymark the version of Waymark that made it
 * @param eventStore id of the event store that it is a copy of
 */
public record Backup(
        String name, Instant madeAt, String waymark, String eventStore, Contents record, List<StoredFile> files) {

    /**
     * The record in it, summed up.
     *
     * @param head position of the newest event
     * @param digest of the whole record, the same in every store
     */
    public record Contents(long events, long streams, long head, String digest) {}

    /**
     * One of its files.
     *
     * @param sha256 of its bytes, hex
     */
    public record StoredFile(String name, long bytes, String sha256) {}

    Backup named(String other) {
        return new Backup(other, madeAt, waymark, eventStore, record, files);
    }

    /** Bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(StoredFile::bytes).sum();
    }
}
