package uk.waymark.infra.desk.refusal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A valve that answers what Tomcat itself refuses, before there is any application to ask: as a problem, or as a page. */
final class UnreadableRequests extends ErrorReportValve {

    private static final Pattern NEVER = Pattern.compile("%(00|2F|5C)", Pattern.CASE_INSENSITIVE);
    private static final URI NOWHERE = URI.create("/");

    private final JsonMapper json;
    private final byte[] page;

    UnreadableRequests(JsonMapper json) {
        this.json = json;
        try {
            this.page = new ClassPathResource("unreadable.html", UnreadableRequests.class).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String address = request.getRequestURI();
        boolean people = ProblemPage.isFor(request);
        try {
            if (people && status == HttpStatus.BAD_REQUEST) {
                write(response, MediaType.TEXT_HTML_VALUE, page);
            } else {
                Problem problem = status == HttpStatus.BAD_REQUEST ? unreadable(address) : SpringProblem.plain(status);
                byte[] answer = json.writeValueAsBytes(problem.at(instance(address)));
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, answer);
            }
        } catch (IOException e) {
            container.getLogger().debug("nobody is there to be told", e);
        }
    }

    private static void write(Response response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        PrintWriter reporter = response.getReporter();
        if (reporter != null) {
            reporter.write(new String(body, StandardCharsets.UTF_8));
        }
        response.finishResponse();
    }

    private static Problem unreadable(@Nullable String address) {
        String detail = address != null && NEVER.matcher(address).find()
                ? "A path has no %00, %2F or %5C in it: nothing has such an address."
                : "The request is not written as HTTP has it: other characters than letters, digits and -._~ have to be"
                        + " encoded in an address, such as [ as %5B.";
        return Problem.of(HttpStatus.BAD_REQUEST, detail);
    }

    /** What was asked for, if that can be said: it is often the very fault. */
    private static URI instance(@Nullable String address) {
        try {
            return address == null ? NOWHERE : URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            return NOWHERE;
        }
    }
}
