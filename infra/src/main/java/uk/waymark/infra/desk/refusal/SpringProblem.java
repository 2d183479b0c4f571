package uk.waymark.infra.desk.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.text.Listing;

/** The problems that Spring found with a request before any endpoint saw it. */
final class SpringProblem {

    private SpringProblem() {}

    static Problem of(Exception e, HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return switch (e) {
            case HttpMessageNotReadableException body -> body(body);
            case MethodArgumentNotValidException invalid ->
                ValidProblem.of(invalid.getBindingResult())
                        .orElseGet(() -> Problem.badRequest(
                                Problem.VALUE_NOT_ALLOWED, null, List.of(), "The body is not as it has to be."));
            case TypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                Problem.badRequest(
                        Problem.REQUIRED,
                        missing.getParameterName(),
                        List.of(),
                        missing.getParameterName() + " is required.");
            case HttpRequestMethodNotSupportedException method ->
                listing(
                        status,
                        names(Arrays.asList(nonNull(method.getSupportedMethods()))),
                        method.getMethod() + " cannot be done here.");
            case HttpMediaTypeNotSupportedException type ->
                listing(
                        status,
                        names(type.getSupportedMediaTypes()),
                        "The body has to be sent as Content-Type: %s."
                                .formatted(String.join(" or ", names(type.getSupportedMediaTypes()))));
            case HttpMediaTypeNotAcceptableException type ->
                listing(
                        status,
                        names(type.getSupportedMediaTypes()),
                        "This is not available in the form that Accept asks for.");
            case MultipartException parts -> parts(parts, status);
            case InvalidParameterException unreadable -> parameter(unreadable, status);
            default -> plain(status);
        };
    }

    /** Error pages are asked for with the same broken body. */
    private static Problem parts(MultipartException e, HttpStatus status) {
        return LateBody.caused(e)
                ? plain(HttpStatus.REQUEST_TIMEOUT)
                : ofBadRequest(
                        status,
                        Problem.badRequest(
                                Problem.VALUE_NOT_ALLOWED,
                                HttpHeaders.CONTENT_TYPE,
                                List.of(),
                                "The parts of the body cannot be told apart: multipart/form-data needs its boundary, and an"
                                        + " end."));
    }

    private static Problem parameter(InvalidParameterException e, HttpStatus status) {
        return LateBody.caused(e)
                ? plain(HttpStatus.REQUEST_TIMEOUT)
                : ofBadRequest(
                        status,
                        Problem.of(
                                status,
                                "A parameter cannot be read: behind each % there have to be two digits, as in %25."));
    }

    private static Problem ofBadRequest(HttpStatus status, Problem problem) {
        return status == HttpStatus.BAD_REQUEST ? problem : plain(status);
    }

    private static Problem body(HttpMessageNotReadableException e) {
        if (e.getMostSpecificCause() instanceof RequestRefused refused) {
            return refused.problem();
        }
        return e.getCause() instanceof JacksonException json
                ? JsonProblem.of(json)
                : Problem.badRequest(Problem.REQUIRED, null, List.of(), "A body is required: a JSON object.");
    }

    private static Problem mismatch(TypeMismatchException e) {
        String field =
                e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        Class<?> type = e.getRequiredType();
        String detail = type == String.class
                ? Objects.requireNonNull(e.getMostSpecificCause().getMessage())
                : "'%s' is not a value for %s. %s.".formatted(e.getValue(), field, expected(type));
        return Problem.badRequest(Problem.VALUE_NOT_ALLOWED, field, constants(type), detail);
    }

    private static String expected(@Nullable Class<?> type) {
        List<String> constants = constants(type);
        return constants.isEmpty() ? "Write it like " + example(type) : "It is " + Listing.or(constants);
    }

    private static String example(@Nullable Class<?> type) {
        if (type == UUID.class) {
            return "01234567-89ab-cdef-0123-456789abcdef";
        }
        if (type == LocalDate.class) {
            return "2025-01-31";
        }
        if (type == Instant.class) {
            return "2025-01-31T12:00:00Z";
        }
        if (type == AcademicYear.class) {
            return "2024-25";
        }
        if (type == Urn.class) {
            return "137654";
        }
        return type == boolean.class ? "true or false" : "1";
    }

    private static List<String> constants(@Nullable Class<?> type) {
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    private static Problem listing(HttpStatus status, List<String> allowed, String detail) {
        return new Problem(status, status.name(), null, allowed, detail);
    }

    /** What can be said of a status when nothing else is known. */
    static Problem plain(HttpStatus status) {
        String detail = switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case UNAUTHORIZED -> "Sign in, or send a token that is valid.";
            case FORBIDDEN -> "This is not open to you.";
            case REQUEST_TIMEOUT -> "The request did not arrive in time. Send it again.";
            case INTERNAL_SERVER_ERROR ->
                "Something went wrong on the server. Quote X-Correlation-Id when you report it.";
            default -> "The request cannot be answered: " + status.getReasonPhrase() + ".";
        };
        return Problem.of(status, detail);
    }

    private static String[] nonNull(String @Nullable [] names) {
        return names == null ? new String[0] : names;
    }

    private static List<String> names(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
