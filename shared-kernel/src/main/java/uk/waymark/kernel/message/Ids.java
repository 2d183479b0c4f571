package uk.waymark.kernel.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The name-based ids: the same names give the same id, today and on every node. */
public final class Ids {

    private Ids() {}

    /** A UUID of names in their order. Parts are length-prefixed, so that no two lists run together. */
    public static UUID of(String kind, Object... names) {
        StringBuilder all = new StringBuilder("waymark:").append(kind);
        for (Object name : names) {
            String text = name.toString();
            all.append(':').append(text.length()).append(':').append(text);
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The stream that holds a URN's claim. */
    public static UUID urn(String urn) {
        return of("urn", urn);
    }

    /** One assessment per institution and framework family: a new version continues it. */
    public static UUID assessment(UUID institutionId, String frameworkFamily) {
        return of("assessment", institutionId, frameworkFamily);
    }
}
