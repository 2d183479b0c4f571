package uk.waymark.infra.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.record.JdbcRecord;
import uk.waymark.infra.record.RecordDigest;
import uk.waymark.infra.record.RecordReader;
import uk.waymark.infra.record.SqliteFiles;

/** Sums up the records of stores, and says where they differ. */
final class Digests {

    private static final int DIFFERENCES_TOLD = 10;

    private final Settings settings;
    private final PrintWriter out;

    Digests(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** Whether there is nothing to compare with, or it is the same. */
    boolean run(StoreAddress of, @Nullable StoreAddress against) {
        RecordDigest first = of(of);
        say(first);
        if (against == null) {
            return true;
        }
        RecordDigest second = of(against);
        say(second);
        first.differencesFrom(second).limit(DIFFERENCES_TOLD).forEach(out::println);
        out.println(first.isSameAs(second) ? "The same record." : "Not the same record.");
        return first.isSameAs(second);
    }

    private void say(RecordDigest digest) {
        out.printf("events   %d%n", digest.events());
        out.printf("streams  %d%n", digest.streams().size());
        out.printf("digest   %s%n", digest.value());
    }

    private RecordDigest of(StoreAddress address) {
        try (RecordReader record = open(address)) {
            return RecordDigest.of(record);
        }
    }

    private RecordReader open(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Embedded embedded -> new JdbcRecord(embedded(embedded.directory()));
        };
    }

    private static javax.sql.DataSource embedded(Path directory) {
        return SqliteFiles.inUse(directory.resolve("events.db"));
    }
}
