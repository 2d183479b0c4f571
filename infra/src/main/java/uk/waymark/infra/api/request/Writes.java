package uk.waymark.infra.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.api.Asked;
import uk.waymark.infra.people.InstitutionDigests;
import uk.waymark.infra.people.LocalActor;
import uk.waymark.infra.store.EventStoreId;
import uk.waymark.infra.text.TextVault;
import uk.waymark.kernel.message.Ids;

/** Begins writes: finds out who asks, under which key, having seen what. */
@Component
public class Writes {

    private final Streams streams;
    private final LocalActor actor;
    private final EventStoreId eventStore;
    private final InstitutionDigests digests;
    private final TextVault texts;
    private final Today today;
    private final JsonMapper json = ApiJson.builder().build();

    Writes(
            Streams streams,
            LocalActor actor,
            EventStoreId eventStore,
            InstitutionDigests digests,
            TextVault texts,
            Today today) {
        this.streams = streams;
        this.actor = actor;
        this.eventStore = eventStore;
        this.digests = digests;
        this.texts = texts;
        this.today = today;
    }

    /** A write about an institution; 404 if there is none. */
    public Write toInstitution(UUID institutionId, Dated body) {
        streams.institution(institutionId);
        return begin(institutionId, institutionId, body);
    }

    /** A write about an assessment; 404 if there is none. */
    public Write toAssessment(UUID assessmentId, Dated body) {
        return begin(streams.assessment(assessmentId).institutionId(), assessmentId, body);
    }

    /** A write about an action; 404 if there is none. */
    public Write toAction(UUID actionId, Dated body) {
        return begin(streams.action(actionId).institutionId(), actionId, body);
    }

    /**
     * The write that makes an institution: there is nothing yet to belong to, so the client's key decides which, and the
     * event store's id keeps it apart from what the same key makes in other installations.
     */
    public Write toNewInstitution(Dated body) {
        String key = key();
        UUID institutionId = key == null
                ? UUID.randomUUID()
                : Ids.of("institution", eventStore.value(), actor.id(), endpoint(), key);
        return begin(institutionId, institutionId, body);
    }

    private Write begin(UUID institutionId, UUID subject, Dated body) {
        today.refuseLater(body.effectiveOn());
        String key = key();
        Asked asked = new Asked(
                actor.id(),
                LocalActor.ROLE,
                institutionId,
                request().getRequestURI().startsWith("/api/") ? "api" : "web",
                (UUID) Objects.requireNonNull(request().getAttribute(CorrelationFilter.ATTRIBUTE)),
                key == null ? null : Ids.of("request", institutionId, actor.id(), endpoint(), key),
                key == null ? null : digest(institutionId, body),
                Seen.version(request(), subject));
        return new Write(asked, subject, texts);
    }

    private @Nullable String key() {
        return IdempotencyKey.read(request().getHeader(IdempotencyKey.HEADER));
    }

    /** Keyed, because a body may hold words that are short enough to be guessed. */
    private String digest(UUID institutionId, Dated body) {
        String all = request().getMethod() + " " + request().getRequestURI() + "\n" + json.writeValueAsString(body);
        return digests.digest(institutionId, all);
    }

    /** What the endpoint is, whichever item or action it is asked about: a key is for one request only. */
    private String endpoint() {
        return request().getMethod() + " " + request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
