package uk.waymark.infra.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request of bytes as they are sent, for what no well-behaved client would send. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BUFFER = 8192;
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private RawRequest() {}

    /** Up to its last chunk: a server that waits for the rest of a body does not hang up at once. */
    private static String read(InputStream answer) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        String text = "";
        while (!text.endsWith(LAST_CHUNK)) {
            int count = answer.read(some);
            if (count == -1) {
                break;
            }
            read.write(some, 0, count);
            text = read.toString(StandardCharsets.UTF_8);
        }
        return text;
    }

    /** The whole answer, as it arrives. The request has to ask for, or bring about, the end of the connection. */
    static String answerTo(int port, String request) {
        return answerTo(port, "127.0.0.1", request);
    }

    /** The same, asked from that address of this machine. */
    public static String answerTo(int port, String from, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
