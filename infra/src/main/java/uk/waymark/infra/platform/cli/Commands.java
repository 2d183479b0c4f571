package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.backup.Backup;
import uk.waymark.infra.platform.backup.BackupProperties;
import uk.waymark.infra.platform.backup.Backups;
import uk.waymark.infra.platform.backup.Restore;
import uk.waymark.infra.platform.backup.Restored;
import uk.waymark.infra.platform.clock.MachineClock;

/** The commands. Without one, Waymark starts. */
@Command(
        name = "waymark",
        description = "Without a command, Waymark starts.",
        footer = "Settings of Waymark are heeded here, too: --waymark.data=DIRECTORY, application.yaml, environment"
                + " variables.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Commands {

    private static final String DATA = "Data directory; waymark.data unless said otherwise.";

    private final Settings settings;
    private final Servers servers;
    private final PrintWriter out;
    private final Clock clock = MachineClock.inMillis();

    Commands(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.servers = new Servers(settings, clock);
        this.out = out;
    }

    @Command(
            description = "Sum up the record of a store; two stores hold the same one if their digests are equal.",
            mixinStandardHelpOptions = true)
    int digest(
            @Option(
                            names = "--of",
                            required = true,
                            converter = StoreAddress.OfAny.class,
                            paramLabel = "STORE",
                            description = "One of " + StoreAddress.DIRECTORY + ", " + StoreAddress.SERVERS + ".")
                    StoreAddress of,
            @Option(
                            names = "--against",
                            converter = StoreAddress.OfAny.class,
                            paramLabel = "STORE",
                            description =
                                    "Another store: says which streams are not the same, and ends with 1 if there is"
                                            + " one.")
                    @Nullable
                    StoreAddress against) {
        return new Digests(servers, out).run(of, against) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            description = "Make a backup of the embedded store, whether a Waymark runs on it or not.",
            mixinStandardHelpOptions = true)
    int backup(
            @Option(names = "--data", paramLabel = "DIRECTORY", description = DATA) @Nullable Path data,
            @Option(
                            names = "--to",
                            paramLabel = "DIRECTORY",
                            description = "Where backups are kept; waymark.backup.directory unless said otherwise.")
                    @Nullable
                    Path to) {
        BackupProperties usual = settings.backups();
        BackupProperties here = to == null ? usual : new BackupProperties(to, usual.every(), usual.keep());
        Backups backups = new Backups(data(data), here, settings.retention().backups(), clock);
        Backup made = backups.make();
        out.printf("backup   %s%n", backups.directoryOf(made));
        out.printf("of       %s%n", data(data));
        say(made);
        return ExitCode.OK;
    }

    @Command(
            description = "Bring a backup back into a data directory on which no Waymark runs.",
            mixinStandardHelpOptions = true)
    int restore(
            @Option(
                            names = "--from",
                            required = true,
                            paramLabel = "DIRECTORY",
                            description = "Directory of one backup.")
                    Path from,
            @Option(names = "--data", paramLabel = "DIRECTORY", description = DATA) @Nullable Path data,
            @Option(names = "--replace", description = "Put the record that is there aside.") boolean replace) {
        Restored restored = new Restore(clock).run(from, data(data), replace);
        out.printf("restored %s%n", data(data));
        say(restored.backup());
        new RestoreReport(out, settings.retention().backups()).say(restored);
        return ExitCode.OK;
    }

    @Command(
            description = {
                "Move an embedded store to a server. Interrupted, it goes on when the same is said again.",
                "The password is that of spring.datasource.password, best set as SPRING_DATASOURCE_PASSWORD."
            },
            mixinStandardHelpOptions = true)
    int migrate(
            @Option(
                            names = "--from",
                            required = true,
                            converter = StoreAddress.OfEmbedded.class,
                            paramLabel = "STORE",
                            description = StoreAddress.DIRECTORY + ", on which no Waymark runs.")
                    StoreAddress.Embedded from,
            @Option(
                            names = "--to",
                            required = true,
                            converter = StoreAddress.OfServer.class,
                            paramLabel = "STORE",
                            description = "One of " + StoreAddress.SERVERS + ".")
                    StoreAddress.Server to) {
        Moves moves = new Moves(servers, new Digests(servers, out), out, clock);
        return moves.run(data(from.directory()), to) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "remove-second-step",
            description = {
                "Let somebody in with their password alone who has lost their phone and their recovery codes.",
                "First make sure that it is they who ask. They are signed out everywhere."
            },
            mixinStandardHelpOptions = true)
    int removeSecondStep(
            @Option(names = "--of", required = true, paramLabel = "EMAIL", description = "With which they sign in.")
                    String email,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "WORDS",
                            description = "Why, and how you know that it is they.")
                    String reason,
            @Option(names = "--data", paramLabel = "DIRECTORY", description = DATA) @Nullable Path data) {
        settings.say(SecurityLog.NAME);
        return new SecondStepRemoval(servers, out, clock).run(settings.store(), data(data), email, reason)
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    private Path data(@Nullable Path given) {
        return Optional.ofNullable(given)
                .orElseGet(settings::data)
                .toAbsolutePath()
                .normalize();
    }

    private void say(Backup backup) {
        out.printf("made     %s%n", backup.madeAt());
        out.printf(
                "events   %d%nstreams  %d%n",
                backup.record().events(), backup.record().streams());
        out.printf("digest   %s%n", backup.record().digest());
    }
}
