package uk.waymark.infra.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * A valve that says of a body that was late that it was, whatever its reader made of that. It stands inside of what
 * shows error pages, and a connection with a late body ends.
 */
final class LateBodyValve extends ValveBase {

    private static final String RETRY_AFTER_SECONDS = "2";

    LateBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (isLate(request) && !response.isCommitted()) {
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
    }

    private static boolean isLate(Request request) {
        return request.getCoyoteRequest().getInputBuffer() instanceof AwaitedBody body && body.isLate();
    }
}
