package uk.waymark.infra.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Clients at one address that all send the beginning of a request, and wait. */
public final class SlowSenders implements AutoCloseable {

    private static final int ENOUGH = 4096;

    private final List<Socket> sockets = new ArrayList<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int taken;

    public SlowSenders(int port, String address, int count, String beginning) {
        try {
            for (int i = 0; i < count; i++) {
                Socket socket = new Socket();
                sockets.add(socket);
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
                Thread.ofVirtual().start(() -> listen(socket));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Socket socket) {
        try {
            byte[] some = new byte[ENOUGH];
            int read = socket.getInputStream().read(some);
            answers.add(read < 0 ? "" : new String(some, 0, read, StandardCharsets.UTF_8));
        } catch (IOException e) {
            answers.add(e.toString());
        }
    }

    /** The next answers, as soon as there are so many. */
    public List<String> answers(int count) throws InterruptedException {
        List<String> next = new ArrayList<>();
        while (next.size() < count) {
            next.add(answers.take());
        }
        taken += count;
        return next;
    }

    /** The answers that have come by now. */
    public List<String> answered() {
        List<String> now = new ArrayList<>();
        answers.drainTo(now);
        taken += now.size();
        return now;
    }

    /** How many have no answer yet. */
    public int waiting() {
        return sockets.size() - taken - answers.size();
    }

    @Override
    public void close() {
        try {
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
