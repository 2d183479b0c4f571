package uk.waymark.infra.desk.refusal;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A problem with a request: what was wrong, and what would have been right.
 *
 * @param code what a client may decide on
 * @param field path of the field that was wrong, such as {@code answer.level}; null if it was none
 * @param allowed the values that would have been taken; empty if they cannot be listed
 * @param detail one sentence for the person who asked
 * @param others what else is wrong with the same request, in other fields
 */
public record Problem(
        HttpStatus status,
        String code,
        @Nullable String field,
        List<String> allowed,
        String detail,
        List<Problem> others)
        implements Serializable {

    /** The body cannot be read as JSON at all. */
    public static final String MALFORMED_JSON = "MALFORMED_JSON";
    /** The body has a field that the request does not have. */
    public static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";
    /** A field is missing, or empty. */
    public static final String REQUIRED = "REQUIRED";
    /** A field holds something that it cannot hold. */
    public static final String VALUE_NOT_ALLOWED = "VALUE_NOT_ALLOWED";

    /** Nobody said who they are, or in a way that does not count. */
    public static final String NOT_SIGNED_IN = "NOT_SIGNED_IN";
    /** Too much was tried in too short a time. */
    public static final String TOO_MANY_ATTEMPTS = "TOO_MANY_ATTEMPTS";

    private static final String TYPE = "urn:waymark:problem:";

    public Problem {
        allowed = List.copyOf(allowed);
        others = List.copyOf(others);
    }

    public Problem(HttpStatus status, String code, @Nullable String field, List<String> allowed, String detail) {
        this(status, code, field, allowed, detail, List.of());
    }

    /** All that is wrong with one request, refused at once; the first speaks for all. */
    public static Problem together(List<Problem> found) {
        Problem first = found.getFirst();
        return new Problem(
                first.status, first.code, first.field, first.allowed, first.detail, found.subList(1, found.size()));
    }

    /** A request that is wrong in itself, whatever is on record. */
    public static Problem badRequest(String code, @Nullable String field, List<String> allowed, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, code, field, allowed, detail);
    }

    /** Whatever the status says, without more to say about a field. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, status.name(), null, List.of(), detail);
    }

    /** The same, said of another field, or of none. */
    public Problem about(@Nullable String other) {
        return new Problem(status, code, other, allowed, detail, others);
    }

    /** This one and the others. */
    public List<Problem> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** What happened, in a few words for people. */
    public String heading() {
        return switch (status) {
            case UNAUTHORIZED -> "You are not signed in";
            case FORBIDDEN -> "You cannot do this here";
            case NOT_FOUND -> "There is no such page";
            case TOO_MANY_REQUESTS -> "Too many attempts";
            case SERVICE_UNAVAILABLE -> "Not available at the moment";
            default -> status.getReasonPhrase();
        };
    }

    /**
     * As RFC 9457 wants it, with {@code code}, {@code field} and {@code allowed} as extensions, and {@code errors} for every
     * field that is wrong.
     */
    public ProblemDetail at(URI instance) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(status, detail);
        answer.setType(URI.create(TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        answer.setTitle(status.getReasonPhrase());
        answer.setInstance(instance);
        answer.setProperty("code", code);
        answer.setProperty("field", field);
        answer.setProperty("allowed", allowed);
        answer.setProperty(
                "errors", all().stream().flatMap(one -> one.ofField().stream()).toList());
        return answer;
    }

    private Optional<WrongField> ofField() {
        return Optional.ofNullable(field).map(name -> new WrongField(name, code, detail, allowed));
    }

    private record WrongField(String field, String code, String detail, List<String> allowed) {}
}
