package uk.waymark.infra.platform.store.events;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.AnnotationRevisionResolver;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;

/** The kinds of events that this version of Waymark knows. Views keep events as JSON that has no revision of its own. */
public final class EventTypes {

    private EventTypes() {}

    /** SHA-256 of all names and revisions, hex. */
    public static String digest() {
        return digest(Stream.of(
                UrnEvent.class, InstitutionEvent.class, AssessmentEvent.class, ActionEvent.class, HubEvent.class));
    }

    public static String digest(Stream<Class<?>> families) {
        AnnotationRevisionResolver revisions = new AnnotationRevisionResolver();
        String types = families.flatMap(EventTypes::kinds)
                .map(kind -> kind.getName() + " " + revisions.revisionOf(kind))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(types.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::kinds)
                : Stream.of(type);
    }
}
