package uk.waymark.infra.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** The body of a request that refuses to be read beyond its limit. */
final class LimitedInput extends ServletInputStream {

    private final ServletInputStream body;
    private final DataSize limit;
    private long read;

    LimitedInput(ServletInputStream body, DataSize limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next == -1 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = body.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > limit.toBytes()) {
            throw BodyLimitFilter.tooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
