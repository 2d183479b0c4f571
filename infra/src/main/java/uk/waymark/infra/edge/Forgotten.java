package uk.waymark.infra.edge;

import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A place for bytes that nobody wants. */
final class Forgotten implements ApplicationBufferHandler {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private ByteBuffer last = NOTHING;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        last = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return last;
    }

    /** The container brings bytes of its own. */
    @Override
    public void expand(int size) {}
}
