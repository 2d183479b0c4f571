package uk.waymark.infra.history.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Erases words for good. That something was said stays on record. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "Erasure")
public class ErasureEndpoint {

    private static final String STREAM = "institutionId";

    private final Writes writes;
    private final Streams streams;
    private final TextVault texts;
    private final Send send;

    ErasureEndpoint(Writes writes, Streams streams, TextVault texts, Send send) {
        this.writes = writes;
        this.streams = streams;
        this.texts = texts;
        this.send = send;
    }

    @PostMapping("/texts/{textId}/erasure")
    @Operation(summary = "Erase a text: nobody can read it again, and the rest of the fact stays")
    public ResponseEntity<Receipt> eraseText(
            @PathVariable UUID institutionId,
            @PathVariable UUID textId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toInstitution(institutionId, asked, EraseText.class);
        if (!isKept(institutionId, textId)) {
            throw unknown(textId);
        }
        return send.changed(
                write,
                STREAM,
                new EraseText(institutionId, textId, write.textIfAny("reason", asked.reason()), asked.effectiveOn()));
    }

    private boolean isKept(UUID institutionId, UUID textId) {
        return texts.keeps(institutionId, textId)
                || streams.facts(institutionId, TextErased.class)
                        .anyMatch(erased -> erased.textId().equals(textId));
    }

    private static RequestRefused unknown(UUID textId) {
        return RequestRefused.notFound(
                Code.NOT_FOUND,
                "textId",
                List.of(),
                "The institution has nothing on record under textId %s.".formatted(textId));
    }
}
