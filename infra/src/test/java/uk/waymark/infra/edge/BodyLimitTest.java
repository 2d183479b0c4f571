package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.importing.file.PlanFile;

/** Tests that nobody has to be signed in to be told that they send too much, and that nothing of it is read first. */
class BodyLimitTest extends ApiTest {

    private static final int CHUNK = 64 * 1024;
    private static final int CHUNKS = 24;

    @LocalServerPort
    int server;

    @Autowired
    MultipartProperties multipart;

    @Test
    void whatever_carries_a_plan_may_be_twice_as_large_as_the_largest_plan() {
        DataSize twice = DataSize.ofBytes(2 * PlanFile.LARGEST.toBytes());

        assertThat(BodyLimitFilter.FILE_LIMIT).isEqualTo(twice);
        assertThat(multipart.getMaxFileSize()).isEqualTo(twice);
        assertThat(multipart.getMaxRequestSize()).isEqualTo(twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "text/plain"})
    void a_stranger_who_announces_too_much_is_refused_before_anything_is_sent(String type) {
        String answer =
                RawRequest.answerTo(server, head("/api/institutions", type) + "Content-Length: 99999999\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("larger than 1024 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv;charset=utf-8"})
    void a_file_may_be_larger_but_not_as_large_as_that(String type) {
        String answer =
                RawRequest.answerTo(server, head("/api/institutions", type) + "Content-Length: 99999999\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("larger than 2048 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/institutions/new"})
    void a_form_of_a_stranger_that_turns_out_to_be_too_large_is_not_taken_apart(String path) {
        String chunk = HexFormat.of().toHexDigits(CHUNK).replaceFirst("^0+", "") + "\r\n" + "a".repeat(CHUNK) + "\r\n";
        String body = "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(CHUNKS) + "0\r\n\r\n";

        assertThat(RawRequest.answerTo(server, head(path, "application/x-www-form-urlencoded") + body))
                .startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void who_sends_too_much_is_told_in_their_own_form(String accept) {
        String request = "POST /institutions/new HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                + "\r\nContent-Length: 99999999\r\n\r\n";

        String answer = RawRequest.answerTo(server, request);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("larger than 1024 KiB", "Content-Security-Policy");
        assertThat(answer.contains("<html")).isEqualTo(accept.equals("text/html"));
    }

    private static String head(String path, String type) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type + "\r\n";
    }
}
