package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that whoever sends slowly keeps nobody waiting but themselves, in a container with few threads and much patience. */
@Timeout(60)
class SlowBodiesTest {

    private static final int THREADS = 20;
    private static final int AT_ONE_ADDRESS = 5;
    private static final int TOGETHER = 10;
    private static final int SLOW = 500;
    private static final int PATIENCE_MILLIS = 120_000;

    private static final String ATTACKER = "127.0.0.1";
    private static final String OTHER = "127.0.0.2";

    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        AbstractProtocol<?> protocol =
                (AbstractProtocol<?>) tomcat.getConnector().getProtocolHandler();
        protocol.setMaxThreads(THREADS);
        protocol.setConnectionTimeout(PATIENCE_MILLIS);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "reader", new Reader()).addMapping("/*");
        context.getPipeline().addValve(new LateBodyValve());
        tomcat.getEngine().getPipeline().addValve(new SlowBodiesValve(new BodyWaits(AT_ONE_ADDRESS, TOGETHER)));
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1000\r\n\r\na=",
                "Transfer-Encoding: chunked\r\n\r\n2\r\na=\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2;"
            })
    void while_one_address_is_waited_for_another_is_answered(String body) throws Exception {
        try (SlowSenders slow = new SlowSenders(port(), ATTACKER, SLOW, post("/read", body))) {
            List<String> refused = slow.answers(SLOW - AT_ONE_ADDRESS);

            assertThat(refused).allMatch(answer -> answer.startsWith("HTTP/1.1 408"));
            assertThat(refused).allMatch(answer -> answer.contains("Retry-After: "));
            assertThat(RawRequest.answerTo(
                            port(), OTHER, post("/read", "Content-Length: 3\r\nConnection: close\r\n\r\na=b")))
                    .startsWith("HTTP/1.1 200");
            assertThat(slow.waiting()).as("of those that are waited for").isEqualTo(AT_ONE_ADDRESS);
        }
    }

    @Test
    void whatever_was_refused_before_it_was_read_holds_no_thread_either() throws Exception {
        try (SlowSenders slow =
                new SlowSenders(port(), ATTACKER, SLOW, post("/unread", "Content-Length: 1000\r\n\r\na="))) {
            assertThat(slow.answers(SLOW)).allMatch(answer -> answer.startsWith("HTTP/1.1 401"));
            assertThat(RawRequest.answerTo(
                            port(), OTHER, post("/read", "Content-Length: 3\r\nConnection: close\r\n\r\na=b")))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void all_addresses_together_leave_threads_for_others() throws Exception {
        List<SlowSenders> groups = IntStream.range(0, THREADS)
                .mapToObj(group -> new SlowSenders(
                        port(), "127.0.1." + (group + 1), AT_ONE_ADDRESS, post("/read", "Content-Length: 9\r\n\r\na=")))
                .toList();
        try {
            assertThat(RawRequest.answerTo(
                            port(), OTHER, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(groups.stream().mapToInt(SlowSenders::waiting).sum()).isGreaterThanOrEqualTo(TOGETHER);
        } finally {
            groups.forEach(SlowSenders::close);
        }
    }

    @Test
    void a_hundred_people_behind_one_address_who_send_what_they_have_notice_nothing() throws Exception {
        String whole = post("/read", "Content-Length: 3\r\nConnection: close\r\n\r\na=b");
        try (SlowSenders school = new SlowSenders(port(), ATTACKER, 2 * 100, whole)) {
            assertThat(school.answers(2 * 100)).allMatch(answer -> answer.startsWith("HTTP/1.1 200"));
        }
    }

    private int port() {
        return tomcat.getConnector().getLocalPort();
    }

    private static String post(String path, String rest) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + rest;
    }

    private static final class Reader extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/unread")) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.getWriter().print(request.getParameter("a"));
            }
        }
    }
}
