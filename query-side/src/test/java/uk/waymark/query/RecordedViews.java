package uk.waymark.query;

import java.nio.file.Path;
import java.sql.ResultSetMetaData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.view.ViewPositions;

/**
 * A views file with a projection and its queries, reached as in the application: through Axon's annotations, so that a
 * missing one shows. Remembers what was recorded, to deliver it again.
 */
public final class RecordedViews {

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<DomainEventMessage<Fact>> recorded = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private AnnotationEventHandlerAdapter projection;
    private String view;

    public RecordedViews(Path directory) {
        template = new JdbcTemplate(EmptyViews.in(directory));
        client = JdbcClient.create(template);
    }

    public JdbcClient client() {
        return client;
    }

    public JdbcTemplate batches() {
        return template;
    }

    public ViewPositions positions() {
        return new ViewPositions(client, template);
    }

    public void project(Object projectionBean) {
        projection = new AnnotationEventHandlerAdapter(projectionBean);
        view = projectionBean.getClass().getAnnotation(ProcessingGroup.class).value();
    }

    public void answer(Object queryHandlers) {
        new AnnotationQueryHandlerAdapter<>(queryHandlers).subscribe(queries);
    }

    /** Appends to the stream and delivers. */
    public void record(UUID stream, String at, Fact fact, MetaData metaData) {
        long version = versions.merge(stream, 0L, (before, first) -> before + 1);
        DomainEventMessage<Fact> message = new GenericDomainEventMessage<>(
                "Stream",
                stream.toString(),
                version,
                fact,
                metaData,
                UUID.randomUUID().toString(),
                Instant.parse(at));
        recorded.add(message);
        deliver(message);
    }

    /** Delivers a fact whose stream nobody has begun. */
    public void deliverAlone(UUID stream, long version, Fact fact) {
        deliver(new GenericDomainEventMessage<>("Stream", stream.toString(), version, fact, MetaData.emptyInstance()));
    }

    public void deliverEverythingAgain() {
        recorded.forEach(this::deliver);
    }

    /**
     * Delivers everything as a view may read it whose segments are apart: each stream in its order, the youngest stream first.
     */
    public void deliverStreamByStream() {
        Map<String, List<DomainEventMessage<Fact>>> streams = new LinkedHashMap<>();
        recorded.forEach(fact -> streams.computeIfAbsent(fact.getAggregateIdentifier(), stream -> new ArrayList<>())
                .add(fact));
        List.copyOf(streams.values()).reversed().forEach(stream -> stream.forEach(this::deliver));
    }

    public void reset() {
        projection.prepareReset();
    }

    public <R> Optional<R> find(Object query, Class<R> answer) {
        return queries.query(new GenericQueryMessage<>(query, ResponseTypes.optionalInstanceOf(answer)))
                .join()
                .getPayload();
    }

    public <R> R ask(Object query, Class<R> answer) {
        return find(query, answer).orElseThrow();
    }

    /** Every row of the view's tables. */
    public Map<String, List<String>> rows() {
        Map<String, List<String>> all = new TreeMap<>();
        client.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE :tables")
                .param("tables", view + "%")
                .query(String.class)
                .list()
                .forEach(table -> all.put(table, rowsOf(table)));
        return all;
    }

    private List<String> rowsOf(String table) {
        return client
                .sql("SELECT * FROM " + table)
                .query((row, number) -> {
                    ResultSetMetaData columns = row.getMetaData();
                    List<String> values = new ArrayList<>();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        values.add(row.getString(column));
                    }
                    return String.join("|", values.stream().map(String::valueOf).toList());
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private void deliver(DomainEventMessage<? extends Fact> message) {
        try {
            projection.handle(message);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        positions()
                .advance(view, Map.of(UUID.fromString(message.getAggregateIdentifier()), message.getSequenceNumber()));
    }
}
