package uk.waymark.query.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.hub.Sharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.EmptyViews;
import uk.waymark.query.maturity.MaturityProjection;
import uk.waymark.query.view.ViewPositions;

/** The views of hubs and of maturity on a file, and a record that may be ahead of them. It is 1 June 2026, noon. */
final class HubViews implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
    private final SingleConnectionDataSource file;
    private final List<AnnotationEventHandlerAdapter> projections = new ArrayList<>();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<GenericDomainEventMessage<Fact>> recorded = new ArrayList<>();
    private final Map<UUID, Map<UUID, Map<String, LocalDate>>> onRecord = new HashMap<>();

    HubViews(Path directory) {
        file = EmptyViews.in(directory);
        Sharing sharing = institution -> onRecord.getOrDefault(institution, Map.of());
        PersonNames names =
                people -> people.stream().collect(Collectors.toMap(Function.identity(), id -> "Person " + id));
        TextOpener texts = all -> Map.of();
        spring.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(file));
        spring.registerBean(JdbcClient.class, () -> JdbcClient.create(file));
        spring.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        spring.registerBean(FrameworkCatalogue.class, BuiltInFrameworks::new);
        spring.registerBean(TextOpener.class, () -> texts);
        spring.registerBean(PersonNames.class, () -> names);
        spring.registerBean(Sharing.class, () -> sharing);
        spring.scan("uk.waymark.query.hub", "uk.waymark.query.maturity", "uk.waymark.query.view");
        spring.refresh();
        projections.add(new AnnotationEventHandlerAdapter(spring.getBean(HubProjection.class)));
        projections.add(new AnnotationEventHandlerAdapter(spring.getBean(MaturityProjection.class)));
        new AnnotationQueryHandlerAdapter<>(spring.getBean(HubQueries.class)).subscribe(queries);
    }

    /** Recorded, and taken in by every view. */
    void record(UUID stream, Fact... facts) {
        for (Fact fact : facts) {
            GenericDomainEventMessage<Fact> message = recordBehindTheViews(stream, fact);
            recorded.add(message);
            deliver(message);
        }
    }

    /** Recorded, and not seen by any view yet. */
    GenericDomainEventMessage<Fact> recordBehindTheViews(UUID stream, Fact fact) {
        switch (fact) {
            case HubJoined joined -> hubs(joined.institutionId()).put(joined.hubId(), new TreeMap<>());
            case HubLeft left -> hubs(left.institutionId()).remove(left.hubId());
            case HubSharingGranted granted ->
                hubs(granted.institutionId()).get(granted.hubId()).put(granted.framework(), granted.from());
            case HubSharingWithdrawn withdrawn ->
                hubs(withdrawn.institutionId()).get(withdrawn.hubId()).remove(withdrawn.framework());
            default -> {}
        }
        long version = recorded.stream()
                .filter(earlier -> earlier.getAggregateIdentifier().equals(stream.toString()))
                .count();
        return new GenericDomainEventMessage<>(
                "Stream", stream.toString(), version, fact, Map.of(), stream + "-" + version, NOW);
    }

    void rebuild() {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
        recorded.forEach(this::deliver);
    }

    void empty() {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
    }

    <R> Optional<R> find(Object query, Class<R> answer) {
        return queries.query(new GenericQueryMessage<>(query, ResponseTypes.optionalInstanceOf(answer)))
                .join()
                .getPayload();
    }

    Map<String, List<Map<String, Object>>> rows() {
        JdbcTemplate jdbc = spring.getBean(JdbcTemplate.class);
        return jdbc
                .queryForList("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'hub%'", String.class)
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(), table -> jdbc.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2")));
    }

    @Override
    public void close() {
        spring.close();
        file.destroy();
    }

    private Map<UUID, Map<String, LocalDate>> hubs(UUID institutionId) {
        return onRecord.computeIfAbsent(institutionId, id -> new HashMap<>());
    }

    private void deliver(GenericDomainEventMessage<Fact> message) {
        for (AnnotationEventHandlerAdapter projection : projections) {
            try {
                projection.handle(message);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
        spring.getBean(ViewPositions.class)
                .advance(
                        HubProjection.VIEW,
                        Map.of(UUID.fromString(message.getAggregateIdentifier()), message.getSequenceNumber()));
    }
}
