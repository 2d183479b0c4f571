package uk.waymark.infra.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A body of which the rest is sent when the test says so. */
final class SlowBody {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finishing = new CountDownLatch(1);
    private final String body;

    SlowBody(String body) {
        this.body = body;
    }

    /** Whoever expects the server to say that it may go on begins when the server has begun with the request. */
    BodyPublisher publisher() {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(first(), rest()));
    }

    void awaitBegun() throws InterruptedException {
        begun.await();
    }

    void finish() {
        finishing.countDown();
    }

    private InputStream first() {
        begun.countDown();
        return bytes(body.substring(0, 1));
    }

    private InputStream rest() {
        return new InputStream() {
            private final InputStream rest = bytes(body.substring(1));

            @Override
            public int read() throws IOException {
                try {
                    finishing.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                return rest.read();
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
