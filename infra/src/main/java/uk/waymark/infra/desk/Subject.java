package uk.waymark.infra.desk;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;

/**
 * The subject of a wish, which is what it is about: an institution, an assessment or one of its items, an action, or a
 * hub.
 *
 * @param id of its stream
 * @param item code of the item; null if it is not about one
 */
public record Subject(Kind kind, UUID id, @Nullable String item) {

    public static Subject institution(UUID id) {
        return new Subject(Kind.INSTITUTION, id, null);
    }

    public static Subject assessment(UUID id) {
        return new Subject(Kind.ASSESSMENT, id, null);
    }

    public static Subject item(UUID assessmentId, String item) {
        return new Subject(Kind.ASSESSMENT, assessmentId, item);
    }

    public static Subject action(UUID id) {
        return new Subject(Kind.ACTION, id, null);
    }

    public static Subject hub(UUID id) {
        return new Subject(Kind.HUB, id, null);
    }

    /** The field by which requests name it, and receipts: {@code assessmentId}. */
    public String field() {
        return thing() + "Id";
    }

    /** What people call it: {@code assessment}. */
    public String thing() {
        return thing(kind);
    }

    static String thing(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
