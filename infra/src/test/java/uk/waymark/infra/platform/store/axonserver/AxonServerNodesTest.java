package uk.waymark.infra.platform.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import notebook.LinesProjection;
import notebook.NotebookFacts.CountLines;
import notebook.NotebookFacts.LineWritten;
import notebook.NotebookFacts.NotebookOpened;
import notebook.NotebookFacts.OpenNotebook;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.store.AxonServer;
import uk.waymark.infra.platform.store.NeedsAxonServer;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.StoreAway;
import uk.waymark.infra.platform.store.TcpProxy;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.directory.FindInstitution;
import uk.waymark.query.directory.InstitutionState;

/** One node that takes commands, one that takes queries: what is asked on one is done on the other. */
@NeedsAxonServer
class AxonServerNodesTest {

    private static final Duration GOOD_TIME = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    static PostgresqlDatabase database;
    static RunningWaymark commands;
    static RunningWaymark queries;

    @BeforeAll
    static void start() {
        database = PostgresqlServer.shared().database();
        commands = node(AxonServer.shared(), "command");
        queries = node(AxonServer.shared(), "query");
    }

    @AfterAll
    static void stop() {
        queries.close();
        commands.close();
    }

    private static RunningWaymark node(AxonServer server, String kind) {
        return RunningWaymark.in(
                directory.resolve(kind),
                server.arguments(database, "--waymark.node=" + kind, "--waymark.node-name=" + kind));
    }

    @Test
    void what_is_sent_on_one_node_is_decided_on_another_and_seen_on_both() {
        UUID notebook = queries.notebook("one", "two");

        assertThat(commands.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
        assertThat(lines(commands, notebook)).containsExactly("one", "two");
        assertThat(lines(queries, notebook)).containsExactly("one", "two");
    }

    @Test
    void a_node_has_the_handlers_of_its_kind_only() {
        assertThat(commands.bean(EventProcessingConfiguration.class).eventProcessors())
                .isEmpty();
        assertThat(queries.bean(EventProcessingConfiguration.class).eventProcessors())
                .containsKey(LinesProjection.VIEW);
        assertThat(decidedOn(commands)).isCompleted();
        assertThat(decidedOn(queries)).isCompletedExceptionally();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> decidedOn(queries).get())
                .withCauseInstanceOf(NoHandlerForCommandException.class);
        assertThatThrownBy(() -> answeredOn(commands).join()).hasCauseInstanceOf(NoHandlerForQueryException.class);
    }

    private static CompletableFuture<Object> decidedOn(RunningWaymark node) {
        CompletableFuture<Object> decided = new CompletableFuture<>();
        node.bean("commandBus", CommandBus.class)
                .dispatch(asCommandMessage(new OpenNotebook(UUID.randomUUID())), (command, result) -> {
                    if (result.isExceptional()) {
                        decided.completeExceptionally(result.exceptionResult());
                    } else {
                        decided.complete(result.getPayload());
                    }
                });
        return decided;
    }

    private static CompletableFuture<?> answeredOn(RunningWaymark node) {
        return node.bean(AxonServerQueryBus.class)
                .localSegment()
                .query(new GenericQueryMessage<>(
                        new FindInstitution(UUID.randomUUID()),
                        ResponseTypes.optionalInstanceOf(InstitutionState.class)));
    }

    @Test
    void a_place_in_a_stream_is_taken_once() {
        UUID notebook = commands.notebook("one");

        assertThatThrownBy(() -> queries.record(notebook, 0, new NotebookOpened(notebook)))
                .hasRootCauseInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> queries.record(notebook, 1, new LineWritten(notebook, "two")))
                .hasRootCauseInstanceOf(ConcurrencyException.class);
        assertThat(commands.<Integer>send(new CountLines(notebook))).isEqualTo(1);
    }

    @Test
    void an_aggregate_comes_back_from_its_snapshot_as_it_was() {
        UUID notebook = queries.notebook("1", "2", "3", "4", "5", "6", "7");

        await().untilAsserted(() -> assertThat(snapshot(notebook)).contains("\"1\"", "\"2\"", "\"3\""));
        assertThat(queries.<Integer>send(new CountLines(notebook))).isEqualTo(7);
    }

    private static String snapshot(UUID stream) {
        return queries.bean(AxonServerConnectionManager.class)
                .getConnection()
                .eventChannel()
                .loadSnapshot(stream.toString())
                .asStream()
                .map(snapshot -> snapshot.getPayload().getData().toString(StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    @Test
    void refusals_say_on_the_node_that_asked_what_was_wrong() {
        UUID nobody = UUID.randomUUID();
        ClaimUrn claim = new ClaimUrn(Ids.urn("100000"), new Urn("100000"), nobody, null);
        CommandOrigin asked = new CommandOrigin(nobody, nobody, "api", UUID.randomUUID(), null, null, null);

        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> queries.bean(Dispatch.class).send(claim, asked))
                .satisfies(refused -> assertThat(
                                refused.<Refusal>getDetails().orElseThrow().code())
                        .isEqualTo(Code.NOT_FOUND));
        assertThatThrownBy(() -> commands.bean(QueryGateway.class)
                        .query(new FindInstitution(nobody), ResponseTypes.optionalInstanceOf(InstitutionState.class))
                        .join())
                .cause()
                .isInstanceOfSatisfying(
                        QueryExecutionException.class,
                        refused -> assertThat(refused.<Refusal>getDetails()
                                        .orElseThrow()
                                        .code())
                                .isEqualTo(Code.NOT_FOUND));
    }

    @Test
    void all_nodes_call_the_record_the_same() {
        assertThat(commands.bean(EventStoreId.class)).isEqualTo(queries.bean(EventStoreId.class));
    }

    @Test
    void nodes_that_start_at_the_same_moment_found_one_record() throws Exception {
        String stream = UUID.randomUUID().toString();
        Map<String, Boolean> ids = new ConcurrentHashMap<>();
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Void> start = () -> {
                ids.put(founding(stream).id().value(), true);
                return null;
            };
            for (Future<Void> started : nodes.invokeAll(Collections.nCopies(8, start))) {
                started.get();
            }
        }
        assertThat(ids).hasSize(1).containsKey(founding(stream).id().value());
    }

    private static Founding founding(String stream) {
        return new Founding(
                stream,
                commands.bean(AxonServerConnectionManager.class).getConnection().eventChannel(),
                Clock.systemUTC());
    }

    @Test
    void a_node_that_was_cut_off_says_so_and_goes_on_by_itself() {
        AxonServer server = AxonServer.shared();
        try (TcpProxy proxy = TcpProxy.to(server.host(), server.port());
                RunningWaymark cutOff = node(server.through(proxy), "all")) {
            UUID notebook = cutOff.notebook("before");

            proxy.cut();
            await().untilAsserted(
                            () -> assertThatThrownBy(() -> cutOff.notebook()).matches(StoreAway::caused));
            proxy.mend();

            await().atMost(GOOD_TIME)
                    .ignoreExceptions()
                    .until(() -> cutOff.<Integer>send(new CountLines(notebook)) == 1);
            UUID after = cutOff.notebook("after");
            assertThat(cutOff.reaches(LinesProjection.VIEW, after, 1)).isTrue();
            assertThat(lines(cutOff, notebook)).containsExactly("before");
        }
    }

    private static List<String> lines(RunningWaymark node, UUID notebook) {
        return node.views()
                .sql("SELECT line FROM lines WHERE notebook = ? ORDER BY line")
                .param(notebook.toString())
                .query(String.class)
                .list();
    }
}
