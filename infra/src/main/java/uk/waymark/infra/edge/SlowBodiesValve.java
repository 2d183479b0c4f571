package uk.waymark.infra.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import uk.waymark.infra.desk.request.NetworkAddress;

/**
 * A valve that lets nobody hold many threads by sending a body slowly, or none: bodies that are being waited for are
 * bounded for each address and in all, and each has a deadline. It stands in the container, as that is where bodies are
 * read: by filters, by endpoints, and by the container itself when nobody has.
 */
final class SlowBodiesValve extends ValveBase {

    private static final Duration REST_TIME = Duration.ofSeconds(3);
    private static final DataSize LARGEST_REST = DataSize.ofMegabytes(32);

    private static final Logger LOG = LoggerFactory.getLogger(SlowBodiesValve.class);

    private final BodyWaits waits;

    SlowBodiesValve(BodyWaits waits) {
        super(true);
        this.waits = waits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        InputBuffer source = request.getCoyoteRequest().getInputBuffer();
        AwaitedBody body = new AwaitedBody(source, waits, NetworkAddress.key(request.getRemoteAddr()));
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync() && !isRead(request)) {
                response.finishResponse();
                leaveNothing(request, body);
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(source);
        }
    }

    private static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    /**
     * What was refused before it was read is taken in, for a moment, as the answer would be lost on a connection that
     * breaks under who still sends. The container would wait for it as long as it takes, so it is told not to.
     */
    private static void leaveNothing(Request request, AwaitedBody body) {
        long until = System.nanoTime() + REST_TIME.toNanos();
        Forgotten rest = new Forgotten();
        try {
            while (!isRead(request) && isWorthwhile(request, body) && System.nanoTime() < until) {
                request.getCoyoteRequest().doRead(rest);
            }
        } catch (IOException gone) {
            LOG.debug("The rest of a body does not arrive", gone);
        }
        if (!isRead(request)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Who waits for leave to send a body, or is known to be late, is not waited for. */
    private static boolean isWorthwhile(Request request, AwaitedBody body) {
        long left = request.getCoyoteRequest().getContentLengthLong()
                - request.getCoyoteRequest().getBytesRead();
        return !body.isLate() && !request.getCoyoteRequest().hasExpectation() && left <= LARGEST_REST.toBytes();
    }
}
