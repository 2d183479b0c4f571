package uk.waymark.infra.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import uk.waymark.infra.platform.clock.MachineClock;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.SecondSteps;
import uk.waymark.infra.platform.record.WrittenRecord;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class CommandLineToolTest {

    private static final Clock CLOCK = MachineClock.inMillis();

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;

    @BeforeEach
    void a_record() throws Exception {
        data = Files.createDirectory(directory.resolve("data"));
        WrittenRecord.in(data).events(10, 2).close();
    }

    @Test
    void settings_alone_start_the_server_and_a_word_is_a_command() {
        assertThat(CommandLineTool.isMeantBy()).isFalse();
        assertThat(CommandLineTool.isMeantBy("--server.port=0", "--debug")).isFalse();
        assertThat(CommandLineTool.isMeantBy("digest", "--of", "sqlite:data")).isTrue();
        assertThat(CommandLineTool.isMeantBy("digets")).isTrue();
        assertThat(CommandLineTool.isMeantBy("--help")).isTrue();
    }

    @Test
    void a_record_goes_into_a_backup_and_comes_back() throws Exception {
        assertThat(run("backup", "--waymark.data=" + data)).isZero();
        String backup = out.toString().lines().findFirst().orElseThrow().replaceFirst("backup +", "");
        Path elsewhere = directory.resolve("elsewhere");
        assertThat(run("restore", "--from", backup, "--data", elsewhere.toString()))
                .isZero();
        assertThat(run("digest", "--of", "sqlite:" + data, "--against", "sqlite:" + elsewhere))
                .isZero();

        assertThat(out.toString()).contains("events   10", "streams  2", "The same record.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void somebody_who_has_lost_their_phone_is_let_in_with_the_password_alone_and_it_is_known() {
        UUID account;
        try (SqliteDatabase people = SqliteDatabase.people(data.resolve("people.db"))) {
            PeopleStore store = new PeopleStore(people);
            account = new Accounts(store, CLOCK)
                    .create("sr@school.example", "S R", "SR", true)
                    .id();
            new SecondSteps(store, CLOCK).begin(account, new byte[] {1}, 7, List.of("ABCD"));

            assertThat(removal("nobody@school.example")).isEqualTo(1);
            assertThat(removal(" SR@school.example")).isZero();
            assertThat(removal("sr@school.example"))
                    .as("there is none any more")
                    .isEqualTo(1);

            assertThat(new SecondSteps(store, CLOCK).of(account)).isEmpty();
            assertThat(new SecondSteps(store, CLOCK).recoveryCodesLeft(account)).isZero();
            assertThat(new OperationsLog(store, CLOCK).all(OperationsLog.What.SECOND_STEP_REMOVED))
                    .singleElement()
                    .satisfies(note -> {
                        assertThat(note.subject()).isEqualTo(account.toString());
                        assertThat(note.reason()).isEqualTo("Lost; known by voice");
                    });
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "Nobody signs in with this e-mail address.",
                        "Removed: the password is enough, and they are signed out everywhere.",
                        "This account has no second step.");
        assertThat(err.toString()).isEmpty();
    }

    private int removal(String email) {
        return run("remove-second-step", "--of", email, "--reason", "Lost; known by voice", "--data", data.toString());
    }

    @Test
    void records_that_are_not_the_same_end_with_one_and_say_where() throws Exception {
        Path other = Files.createDirectory(directory.resolve("other"));
        WrittenRecord.in(other).events(11, 2).close();

        assertThat(run("digest", "--of", "sqlite:" + data, "--against", "sqlite:" + other))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("Stream " + WrittenRecord.stream(0) + ": 5 events in the first, 6 events in the second.");
    }

    @Test
    void what_is_refused_is_a_sentence_on_what_was_wrong_and_one_on_what_to_do() {
        assertThat(run("digest", "--of", "sqlite:" + directory.resolve("none"))).isEqualTo(1);
        assertThat(run("restore", "--from", data.toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(run("migrate", "--from", "sqlite:" + data, "--to", "postgresql"))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .hasSize(6)
                .anyMatch(line -> line.matches("There is no file .*none/events.db\\."))
                .anyMatch(line -> line.matches("There is no backup in .*: it has no manifest.json\\."))
                .contains("There is no address of a PostgreSQL database.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digets",
                "digest",
                "digest --of mysql:here",
                "migrate --from postgresql --to postgresql",
                "migrate --from sqlite:data --to sqlite:elsewhere",
                "migrate --from sqlite:data",
                "restore",
                "backup --where here"
            })
    void what_is_misspelt_ends_with_two_and_says_what_is_allowed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .containsAnyOf("Missing required option", "is none of", "Unknown option", "Unmatched argument");
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void a_setting_that_is_misspelt_ends_with_two_and_nothing_is_done() {
        assertThat(run("backup", "--waymark.dta=" + data)).isEqualTo(2);
        assertThat(err.toString()).contains("There is no setting 'waymark.dta'.");
        assertThat(data.resolve("backups")).doesNotExist();

        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> new SpringApplication(CommandLineToolTest.class)
                        .run("--waymark.bakcup.every=1d", "--spring.main.web-application-type=none"));
        assertThat(run(
                        "backup",
                        "--waymark.data=" + data,
                        "--waymark.nodeName=n",
                        "--waymark.sign-in.oidc.any.roles=x"))
                .isZero();
    }

    @Test
    void help_names_the_commands() {
        assertThat(run("--help")).isZero();
        assertThat(Stream.of("backup", "restore", "digest", "migrate"))
                .allSatisfy(command -> assertThat(out.toString()).contains(command));
        assertThat(List.of(run("--version"), run("migrate", "--help"))).containsOnly(0);
    }

    private int run(String... arguments) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
