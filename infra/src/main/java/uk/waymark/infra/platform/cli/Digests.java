package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.store.StoreRefused;

/** A command that sums up the records of stores, and says where they differ. */
record Digests(Servers servers, PrintWriter out) {

    private static final int DIFFERENCES_TOLD = 10;

    /** Whether there is nothing to compare with, or it is the same. */
    boolean run(StoreAddress of, @Nullable StoreAddress against) {
        RecordDigest first = of(of);
        say(first);
        return against == null || same(first, of(against));
    }

    /** Whether both are the same; says so, or where they are not. */
    boolean same(RecordDigest first, RecordDigest second) {
        say(second);
        first.differencesFrom(second).limit(DIFFERENCES_TOLD).forEach(out::println);
        out.println(first.isSameAs(second) ? "The same record." : "Not the same record.");
        return first.isSameAs(second);
    }

    void say(RecordDigest digest) {
        out.printf("events   %d%n", digest.events());
        out.printf("streams  %d%n", digest.streams().size());
        out.printf("digest   %s%n", digest.value());
    }

    private RecordDigest of(StoreAddress address) {
        try (RecordReader record = servers.record(address)) {
            return RecordDigest.of(record);
        } catch (BadSqlGrammarException | UncategorizedSQLException e) {
            throw new StoreRefused(
                    "There is no record of Waymark's in %s.".formatted(address),
                    "Name a store that Waymark has made.",
                    e);
        }
    }
}
