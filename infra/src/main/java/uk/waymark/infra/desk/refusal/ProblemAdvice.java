package uk.waymark.infra.desk.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import uk.waymark.infra.platform.store.StoreAway;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/**
 * An advice that turns everything that can go wrong in a request into a problem; what went wrong inside is logged, not
 * told.
 */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RequestRefused e, WebRequest request) {
        return answer(e.problem(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(CommandRefused e, WebRequest request) {
        Refusal refusal = e.<Refusal>getDetails().orElseThrow();
        return answer(RefusalProblem.of(refusal), new HttpHeaders(), request);
    }

    /** What no client means. Its message holds what was sent, which is nobody's business in a log. */
    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException e, WebRequest request) {
        return answer(SpringProblem.plain(HttpStatus.BAD_REQUEST), new HttpHeaders(), request);
    }

    /** What is too large is known by name, and comes by another way. */
    @ExceptionHandler
    ResponseEntity<Object> notInParts(MultipartException e, WebRequest request) {
        return answer(SpringProblem.of(e, HttpStatus.BAD_REQUEST), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException e, WebRequest request) {
        return answer(SpringProblem.of(e, HttpStatusCode.valueOf(e.getErrorCode())), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notSignedIn(AuthenticationException e, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, NotSignedIn.challenge(e));
        return answer(NotSignedIn.problem(e), headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e, WebRequest request) {
        return answer(NotSignedIn.denied(e), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        return answer(inside(e, path(request)), new HttpHeaders(), request);
    }

    /** The same for whoever answers otherwise than in JSON. */
    public static Problem problem(Exception e, HttpServletRequest request) {
        return switch (e) {
            case RequestRefused refused -> refused.problem();
            case CommandRefused refused ->
                RefusalProblem.of(refused.<Refusal>getDetails().orElseThrow());
            case AuthenticationException unknown -> NotSignedIn.problem(unknown);
            case AccessDeniedException denied -> NotSignedIn.denied(denied);
            case ErrorResponse known -> SpringProblem.of(e, known.getStatusCode());
            case RequestRejectedException rejected -> SpringProblem.plain(HttpStatus.BAD_REQUEST);
            case TypeMismatchException mismatch -> SpringProblem.of(mismatch, HttpStatus.BAD_REQUEST);
            case InvalidParameterException unreadable ->
                SpringProblem.of(unreadable, HttpStatusCode.valueOf(unreadable.getErrorCode()));
            case MultipartException parts -> SpringProblem.of(parts, HttpStatus.BAD_REQUEST);
            default -> inside(e, request.getRequestURI());
        };
    }

    /** Whoever watches over the service is told all of it, unless it is plain what is the matter. */
    private static Problem inside(Exception e, String path) {
        if (StoreAway.caused(e)) {
            LOG.warn(
                    "{} cannot be answered: {}",
                    path,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            return RecordAway.problem();
        }
        LOG.error("{} failed", path, e);
        return SpringProblem.plain(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("{} failed", path(request), e);
        }
        return answer(SpringProblem.of(e, status), headers, request);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers, WebRequest request) {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RecordAway.RETRY_AFTER_SECONDS);
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.at(URI.create(path(request))));
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }
}
