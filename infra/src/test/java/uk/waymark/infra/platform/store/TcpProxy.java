package uk.waymark.infra.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between an application and a server, on a port of its own, and breaks their connections when it is told to. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket front;
    private final InetSocketAddress server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private TcpProxy(ServerSocket front, InetSocketAddress server) {
        this.front = front;
        this.server = server;
    }

    public static TcpProxy to(String host, int port) {
        try {
            ServerSocket front = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            TcpProxy proxy = new TcpProxy(front, new InetSocketAddress(host, port));
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return front.getLocalPort();
    }

    /** Every open connection ends in the middle of whatever it is at, and each new one at once, until {@link #mend}. */
    public void cut() {
        cut = true;
        breakConnections();
    }

    /** Every open connection ends, and new ones are as good as ever. */
    public void breakConnections() {
        open.forEach(TcpProxy::end);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                connect(front.accept());
            } catch (IOException e) {
                // closed, or the server is away: whoever connected finds out
            }
        }
    }

    private void connect(Socket application) throws IOException {
        Socket onwards = new Socket();
        open.add(application);
        open.add(onwards);
        try {
            onwards.connect(server);
        } catch (IOException e) {
            end(application);
            throw e;
        }
        pump(application, onwards);
        pump(onwards, application);
        if (cut) { // after they are listed, so that none slips through between
            end(application);
            end(onwards);
        }
    }

    private void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one of them is gone, and so is the other
            } finally {
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0); // a reset, not a goodbye
            socket.close();
        } catch (IOException e) {
            // it was gone
        }
    }
}
