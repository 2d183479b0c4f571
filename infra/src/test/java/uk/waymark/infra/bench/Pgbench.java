package uk.waymark.infra.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;

/** PostgreSQL's own benchmark, on the machine of its server. */
final class Pgbench {

    private static final int SECONDS = 10;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private Pgbench() {}

    /** Transactions a second that insert a row of about the size of an event, each of which waits for the disk. */
    static double singleRowCommits(PostgresqlServer server, PostgresqlDatabase database, int clients) {
        String script = """
            export PGPASSWORD='%1$s' PGUSER=%2$s PGHOST=127.0.0.1 PGDATABASE=%3$s
            psql -qc 'CREATE TABLE IF NOT EXISTS public.peer (id bigserial PRIMARY KEY, text text)'
            echo "INSERT INTO public.peer (text) VALUES (repeat('x', 900));" > /tmp/insert.sql
            pgbench -n -c %4$d -j 2 -T %5$d -f /tmp/insert.sql\
            """;
        String printed = server.shell(
                script.formatted(database.password(), database.username(), database.name(), clients, SECONDS));
        Matcher rate = RATE.matcher(printed);
        if (!rate.find()) {
            throw new IllegalStateException(printed);
        }
        return Double.parseDouble(rate.group(1));
    }
}
