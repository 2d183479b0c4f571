package uk.waymark.infra.desk.request;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.AskedBy;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The way to ask the views. */
@Component
public class Reads {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QueryGateway queries;

    Reads(QueryGateway queries) {
        this.queries = queries;
    }

    /** What the query finds, or a 404 that names the field by which it was looked for. */
    public <R> R one(Query query, Class<R> type, String field, UUID id) {
        return find(query, type).orElseThrow(() -> RequestRefused.unknown(field, id));
    }

    /**
     * What the query finds for whoever is signed in; empty if there is nothing, or nothing that they may know of.
     *
     * @throws CommandRefused if they know of it, and may not read this of it
     */
    public <R> Optional<R> find(Query query, Class<R> type) {
        return find(query, Callers.current().map(AskedBy::metadata).orElse(Map.of()), type);
    }

    /**
     * What the query finds, whoever is signed in: for what is told to nobody, or only to somebody whose right to it was
     * settled before.
     */
    public <R> Optional<R> forWaymark(Query query, Class<R> type) {
        return find(query, AskedBy.waymark(), type);
    }

    private <R> Optional<R> find(Query query, Map<String, Object> askedBy, Class<R> type) {
        var message = new GenericMessage<>(query, MetaData.from(askedBy));
        try {
            return queries.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(type))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            Refusal refusal = refusal(e).orElseThrow(() -> e);
            if (refusal.code() == Code.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal.asException();
        }
    }

    private static Optional<Refusal> refusal(CompletionException e) {
        return e.getCause() instanceof QueryExecutionException asked
                ? asked.getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                : Optional.empty();
    }
}
