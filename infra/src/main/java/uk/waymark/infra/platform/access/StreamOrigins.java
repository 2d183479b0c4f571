package uk.waymark.infra.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;

/** The origins of streams: what each is, and whose. The record says so in the first fact, for ever, so it is read once. */
@Component
public class StreamOrigins {

    private static final int STREAMS = 100_000;
    private static final Beginnings BEGINNINGS = new Beginnings();

    private final EventStore events;
    private final Cache<UUID, Origin> known =
            Caffeine.newBuilder().maximumSize(STREAMS).build();

    StreamOrigins(EventStore events) {
        this.events = events;
    }

    /** What a stream can be about. */
    public enum Kind {
        INSTITUTION,
        ASSESSMENT,
        ACTION,
        HUB
    }

    /**
     * What a stream began as.
     *
     * @param organisationId the institution, or the hub, whose it is
     * @param frameworkId what an assessment is against; null for anything else
     */
    public record Origin(
            Kind kind, UUID organisationId, @Nullable String frameworkId) {}

    /** Empty if there is no such stream, or if it is about something else, as a URN. */
    public Optional<Origin> of(UUID stream) {
        Origin origin = known.getIfPresent(stream);
        if (origin == null) {
            origin = read(stream);
            if (origin != null) {
                known.put(stream, origin);
            }
        }
        return Optional.ofNullable(origin);
    }

    /** The institution whose assessment or action this is; empty if it is none. */
    public Optional<UUID> institutionOf(UUID stream) {
        return of(stream)
                .filter(origin -> origin.kind() == Kind.ASSESSMENT || origin.kind() == Kind.ACTION)
                .map(Origin::organisationId);
    }

    /** Remembers what a command that was just taken has begun, so that what follows need not read it. */
    public void began(Command taken) {
        switch (taken) {
            case OpenAssessment opened ->
                known.put(
                        opened.assessmentId(),
                        new Origin(Kind.ASSESSMENT, opened.institutionId(), opened.frameworkId()));
            case PlanAction planned ->
                known.put(planned.actionId(), new Origin(Kind.ACTION, planned.institutionId(), null));
            default -> {
                // institutions and hubs are looked up when somebody asks for them
            }
        }
    }

    private @Nullable Origin read(UUID stream) {
        DomainEventStream all = events.readEvents(stream.toString(), 0);
        return all.hasNext() && all.next().getPayload() instanceof Fact first
                ? BEGINNINGS.of(first).orElse(null)
                : null;
    }
}
