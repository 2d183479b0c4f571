package uk.waymark.query.maturity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.EmptyViews;
import uk.waymark.query.progress.ProgressQueries;
import uk.waymark.query.review.ReviewProjection;
import uk.waymark.query.review.ReviewQueries;
import uk.waymark.query.view.ViewPositions;

/**
 * The views of assessments on a real file, reached as in the application: components found by Spring, facts and queries
 * delivered by Axon's annotations. It is always 1 June 2026, noon.
 */
public final class AssessmentViews implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    public static final UUID INSTITUTION = new UUID(1, 1);
    public static final UUID ACTOR = new UUID(1, 2);

    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
    private final SingleConnectionDataSource file;
    private final Map<String, AnnotationEventHandlerAdapter> projections = new TreeMap<>();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<GenericDomainEventMessage<Fact>> recorded = new ArrayList<>();

    public AssessmentViews(Path directory, FrameworkCatalogue catalogue) {
        file = EmptyViews.in(directory);
        spring.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(file));
        spring.registerBean(JdbcClient.class, () -> JdbcClient.create(file));
        spring.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        spring.registerBean(FrameworkCatalogue.class, () -> catalogue);
        spring.registerBean(TextOpener.class, () -> AssessmentViews::open);
        spring.registerBean(PersonNames.class, () -> AssessmentViews::names);
        spring.scan(
                "uk.waymark.query.maturity",
                "uk.waymark.query.review",
                "uk.waymark.query.progress",
                "uk.waymark.query.view");
        spring.refresh();
        projections.put(
                MaturityProjection.VIEW, new AnnotationEventHandlerAdapter(spring.getBean(MaturityProjection.class)));
        projections.put(
                ReviewProjection.VIEW, new AnnotationEventHandlerAdapter(spring.getBean(ReviewProjection.class)));
        Stream.of(MaturityQueries.class, ReviewQueries.class, ProgressQueries.class)
                .forEach(handler -> new AnnotationQueryHandlerAdapter<>(spring.getBean(handler)).subscribe(queries));
    }

    /** A text whose words can be told from its id; it reads {@code [erased]} if its words are that it is. */
    public static ErasableText text(String words) {
        return new ErasableText(Ids.of("text", words), "digest", "nonce", words);
    }

    public UUID opened(String frameworkId) {
        UUID assessmentId = Ids.of("assessment", recorded.size());
        LocalDate day = LocalDate.of(2022, 9, 1);
        record("2022-09-01T09:00:00Z", new AssessmentOpened(assessmentId, INSTITUTION, frameworkId, "digest", day));
        return assessmentId;
    }

    public void record(String at, AssessmentEvent... facts) {
        record(Instant.parse(at), facts);
    }

    /** Appends the facts to their streams, all at one instant, and delivers them to every view. */
    public void record(Instant at, AssessmentEvent... facts) {
        for (AssessmentEvent fact : facts) {
            String stream = fact.assessmentId().toString();
            long version = recorded.stream()
                    .filter(earlier -> earlier.getAggregateIdentifier().equals(stream))
                    .count();
            var message = new GenericDomainEventMessage<Fact>(
                    "Assessment",
                    stream,
                    version,
                    fact,
                    Map.of(Provenance.ACTOR, ACTOR.toString()),
                    stream + version,
                    at);
            recorded.add(message);
            deliver(message);
        }
    }

    public void deliverEveryFactTwiceMore() {
        recorded.forEach(message -> {
            deliver(message);
            deliver(message);
        });
    }

    /** What a reset does: the tables are emptied, then everything is delivered anew. */
    public void replay() {
        projections.values().forEach(AnnotationEventHandlerAdapter::prepareReset);
        recorded.forEach(this::deliver);
    }

    /** Rows of the tables of these views, in no order that matters. */
    public Map<String, List<String>> rows() {
        Stream<String> tables = jdbc()
                .queryForList(
                        "SELECT name FROM sqlite_master WHERE type = 'table'"
                                + " AND (name LIKE 'maturity%' OR name LIKE 'review%')",
                        String.class)
                .stream();
        return tables.collect(Collectors.toMap(
                Function.identity(),
                table -> jdbc().queryForList("SELECT * FROM " + table).stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()));
    }

    public void reset() {
        projections.values().forEach(AnnotationEventHandlerAdapter::prepareReset);
    }

    public <R> Optional<R> find(Object query, Class<R> answer) {
        return queries.query(new GenericQueryMessage<>(query, ResponseTypes.optionalInstanceOf(answer)))
                .join()
                .getPayload();
    }

    public <R> R ask(Object query, Class<R> answer) {
        return find(query, answer).orElseThrow();
    }

    public <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    @Override
    public void close() {
        spring.close();
        file.destroy();
    }

    private JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    private void deliver(GenericDomainEventMessage<Fact> message) {
        projections.forEach((view, projection) -> {
            try {
                projection.handle(message);
            } catch (RuntimeException asItIs) {
                throw asItIs;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
            UUID stream = UUID.fromString(message.getAggregateIdentifier());
            bean(ViewPositions.class).advance(view, Map.of(stream, message.getSequenceNumber()));
        });
    }

    private static Map<UUID, OpenedText> open(Collection<ErasableText> texts) {
        return texts.stream()
                .collect(Collectors.toMap(
                        ErasableText::textId,
                        text -> text.ciphertext().equals("[erased]")
                                ? new OpenedText.Erased()
                                : new OpenedText.Readable(text.ciphertext()),
                        (one, same) -> one));
    }

    private static Map<UUID, String> names(Collection<UUID> people) {
        return people.stream()
                .collect(Collectors.toMap(Function.identity(), id -> "Person " + id.getLeastSignificantBits()));
    }
}
