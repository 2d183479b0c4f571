package uk.waymark.infra.platform.store.events;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.AnnotationRevisionResolver;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.message.Fact;

/** The kinds of events that this version of Waymark knows. Views keep events as JSON that has no revision of its own. */
public final class EventTypes {

    private EventTypes() {}

    /** SHA-256 of all names and revisions, hex. */
    public static String digest() {
        return digest(FactFamilies.all().stream());
    }

    public static String digest(Stream<Class<? extends Fact>> families) {
        AnnotationRevisionResolver revisions = new AnnotationRevisionResolver();
        String types = families.flatMap(FactFamilies::types)
                .map(type -> type.getName() + " " + revisions.revisionOf(type))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(types.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
