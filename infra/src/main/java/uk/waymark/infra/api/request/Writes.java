package uk.waymark.infra.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.api.Asked;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.infra.text.TextVault;
import uk.waymark.kernel.message.Ids;

/** Begins writes: finds out who asks, under which key, having seen what. Nothing is kept by beginning. */
@Component
public class Writes {

    private static final String SOURCE = "api";

    private final HttpServletRequest request;
    private final LocalActor actor;
    private final PeopleDirectory people;
    private final TextVault texts;
    private final Today today;
    private final JsonMapper json = ApiJson.builder().build();

    Writes(HttpServletRequest request, LocalActor actor, PeopleDirectory people, TextVault texts, Today today) {
        this.request = request;
        this.actor = actor;
        this.people = people;
        this.texts = texts;
        this.today = today;
    }

    /** @param subject the stream that the write is about */
    public Write begin(UUID institutionId, UUID subject, Dated body) {
        today.refuseLaterThan(body.effectiveOn());
        String key = IdempotencyKey.read(request.getHeader(IdempotencyKey.HEADER));
        Long seen = Etag.version(request.getHeader(HttpHeaders.IF_MATCH));
        UUID correlation = (UUID) request.getAttribute(CorrelationFilter.ATTRIBUTE);
        Asked asked = new Asked(
                actor.id(),
                actor.role(),
                institutionId,
                SOURCE,
                correlation,
                key == null ? null : Ids.of("request", institutionId, actor.id(), endpoint(), key),
                key == null ? null : digest(institutionId, body),
                seen);
        return new Write(asked, subject, texts);
    }
}
