package uk.waymark.infra.desk.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.message.Ids;

/** Puts together what every write has in common: who asks, under which key, having seen what. */
@Component
class AskedWrites {

    private final InstitutionDigests digests;
    private final TextVault texts;
    private final Today today;
    private final JsonMapper json = ApiJson.builder().build();

    AskedWrites(InstitutionDigests digests, TextVault texts, Today today) {
        this.digests = digests;
        this.texts = texts;
        this.today = today;
    }

    /** Whoever sends the request. */
    Caller caller() {
        return Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** For whoever makes something before the write begins: a day in the future leaves nothing behind. */
    void refuseLater(Dated body) {
        today.refuseLater(body.effectiveOn());
    }

    /** A write of the member about a stream. */
    Write begin(Member member, UUID subject, Dated body) {
        refuseLater(body);
        UUID institutionId = member.organisationId();
        String key = key();
        CommandOrigin asked = new CommandOrigin(
                member.personId(),
                institutionId,
                request().getRequestURI().startsWith("/api/") ? "api" : "web",
                (UUID) Objects.requireNonNull(request().getAttribute(CorrelationFilter.ATTRIBUTE)),
                key == null ? null : Ids.of("request", institutionId, member.personId(), endpoint(), key),
                key == null ? null : digest(institutionId, body),
                Seen.version(request(), subject));
        return new Write(asked, subject, texts);
    }

    /** Null if the client chose none. */
    @Nullable
    String key() {
        return IdempotencyKey.read(request().getHeader(IdempotencyKey.HEADER));
    }

    /** Keyed, because a body may hold words that are short enough to be guessed. */
    private String digest(UUID institutionId, Dated body) {
        String all = request().getMethod() + " " + request().getRequestURI() + "\n" + json.writeValueAsString(body);
        return digests.digest(institutionId, all);
    }

    /** What the endpoint is, whichever item or action it is asked about: a key is for one request only. */
    String endpoint() {
        return request().getMethod() + " " + request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
