package uk.waymark.infra.edge;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;
import uk.waymark.infra.desk.refusal.LateBody;

/**
 * A body as it arrives, whoever reads it: parameters, parts or JSON. It has a few seconds, and more only for what has
 * arrived of it. Nobody reads more of one that is late.
 */
final class AwaitedBody implements InputBuffer {

    private static final Duration TIME = Duration.ofSeconds(10);
    /** What a school's slow line sends in a second: the largest plan arrives, byte after byte. */
    private static final DataSize SLOWEST = DataSize.ofKilobytes(8);

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final InputBuffer body;
    private final BodyWaits waits;
    private final String address;
    private long deadline;
    private boolean begun;
    private boolean late;

    AwaitedBody(InputBuffer body, BodyWaits waits, String address) {
        this.body = body;
        this.waits = waits;
        this.address = address;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        begin();
        if (late || !waits.take(address)) {
            throw late("others at this address are being waited for");
        }
        int read;
        try {
            read = body.doRead(handler);
        } catch (SocketTimeoutException e) {
            throw late("nothing arrives of the body");
        } finally {
            waits.giveBack(address);
        }
        deadline += Math.max(read, 0) * NANOS_PER_SECOND / SLOWEST.toBytes();
        if (read >= 0 && System.nanoTime() > deadline) {
            throw late("the body takes too long");
        }
        return read;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            deadline = System.nanoTime() + TIME.toNanos();
        }
    }

    private IOException late(String why) {
        late = true;
        return new LateBody(why);
    }

    boolean isLate() {
        return late;
    }

    @Override
    public int available() {
        return body.available();
    }
}
