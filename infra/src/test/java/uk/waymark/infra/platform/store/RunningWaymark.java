package uk.waymark.infra.platform.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.OpenNotebook;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.platform.store.views.ViewWait;

/** The real application on a directory of its own, without its web server and with a stream that only tests know. */
public final class RunningWaymark implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningWaymark(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningWaymark in(Path directory, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of(more), Stream.of("--waymark.data=" + directory, "--waymark.snapshot-after=5"))
                .toArray(String[]::new);
        return new RunningWaymark(new SpringApplicationBuilder(WaymarkApplication.class, WithNotebooks.class)
                .web(WebApplicationType.NONE)
                .run(arguments));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T send(Object command) {
        return bean(CommandGateway.class).sendAndWait(command);
    }

    public UUID notebook(String... lines) {
        UUID id = UUID.randomUUID();
        send(new OpenNotebook(id));
        List.of(lines).forEach(line -> send(new WriteLine(id, line)));
        return id;
    }

    /** Whether all views take in the stream up to this version, in good time. */
    public boolean reachesAllViews(UUID stream, long version) {
        ViewWait wait = bean(ViewWait.class);
        return wait.await(stream, version, wait.views(), Duration.ofSeconds(20));
    }

    /** Whether the view takes in the stream up to this version, in good time. */
    public boolean reaches(String view, UUID stream, long version) {
        return bean(ViewWait.class).await(stream, version, Set.of(view), Duration.ofSeconds(20));
    }

    /** Records events without an aggregate, all in one transaction. */
    public void record(UUID stream, long firstVersion, Object... payloads) {
        List<GenericDomainEventMessage<?>> events = new ArrayList<>();
        for (Object payload : payloads) {
            events.add(
                    new GenericDomainEventMessage<>("Test", stream.toString(), firstVersion + events.size(), payload));
        }
        bean("axonTransactionManager", TransactionManager.class)
                .executeInTransaction(() -> bean(EventStore.class).publish(events));
    }

    public JdbcClient events() {
        return JdbcClient.create(bean("events", Database.class));
    }

    public JdbcClient views() {
        return bean(JdbcClient.class);
    }

    public List<String> lines(UUID notebook) {
        return bean(LinesProjection.class).of(notebook);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the application needs to have notebooks, wherever it runs. */
    @ComponentScan("notebook")
    @Import(LinesProjection.class)
    public static class WithNotebooks {}
}
