package uk.waymark.infra.api.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Asks the views. */
@Component
public class Reads {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QueryGateway queries;

    Reads(QueryGateway queries) {
        this.queries = queries;
    }

    /** What the query finds, or a 404 that names the field by which it was looked for. */
    public <R> R one(Object query, Class<R> type, String field, UUID id) {
        return find(query, type)
                .orElseThrow(() -> RequestRefused.notFound(
                        Code.NOT_FOUND, field, List.of(), "Nothing is on record under %s %s.".formatted(field, id)));
    }

    public <R> Optional<R> find(Object query, Class<R> type) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(type))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
