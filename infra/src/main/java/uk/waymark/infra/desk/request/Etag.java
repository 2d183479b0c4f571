package uk.waymark.infra.desk.request;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * An entity tag as the API writes it: {@code "<version>"}, or with something behind an {@code @} that tells apart what
 * is shown of that version. The number is the version of the stream; it is all that {@code If-Match} looks at, so that
 * what was read on one day can be changed on the next.
 */
public final class Etag {

    private static final String IF_MATCH = "If-Match";
    // W/ because proxies that compress weaken the tags that pass through them
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:@[^\"]*)?\"");

    private static final JsonMapper JSON = ApiJson.builder().build();

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    public static String of(long version, LocalDate shown) {
        return "\"" + version + "@" + shown + "\"";
    }

    /**
     * For what shows words and names, which can be erased without a change of the stream.
     *
     * @param shown what is shown, without the instant at which it was asked for
     */
    public static String ofShown(long version, Object... shown) {
        return "\"" + version + "@" + digest(shown) + "\"";
    }

    /** For what is drawn from many streams: it says whether anything is shown differently, and nothing to If-Match. */
    public static String ofMany(Object... shown) {
        return "\"" + digest(shown) + "\"";
    }

    private static String digest(Object... shown) {
        CRC32 digest = new CRC32();
        digest.update(JSON.writeValueAsBytes(shown));
        return "x%08x".formatted(digest.getValue());
    }

    /** The version that a client has seen; null if it sets no condition ({@code *} is none: what exists can be written). */
    public static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    IF_MATCH,
                    "If-Match has to be one ETag of this API, in its quotation marks.");
        }
        return Long.valueOf(tag.group(1));
    }
}
