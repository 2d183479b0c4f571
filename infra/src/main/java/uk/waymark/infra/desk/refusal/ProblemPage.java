package uk.waymark.infra.desk.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** An error page that tells what the servlet container itself refuses as a problem, too. */
@RestController
public class ProblemPage implements ErrorController {

    /** The request attribute with what was wrong, if somebody knows more than the status. */
    static final String PROBLEM = "uk.waymark.problem";

    @RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request) {
        if (ApiAddress.isOf(request)) {
            return problem(request);
        }
        HttpStatus status = status(request);
        Problem problem = request.getAttribute(PROBLEM) instanceof Problem known ? known : SpringProblem.plain(status);
        return new ModelAndView("frame/layout/problem", Map.of("problem", problem), status);
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(SpringProblem.plain(status).at(URI.create(address(request))));
    }

    /** Whether whoever asks is shown a page: browsers are, which name HTML, but not by the API. */
    public static boolean isFor(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !ApiAddress.isOf(request);
    }

    private static String address(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
