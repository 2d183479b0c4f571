package uk.waymark.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.acceptance.ForkedWaymark;
import uk.waymark.infra.edge.SlowSenders;

/**
 * Not part of {@code mvn verify}; {@code infra/bin/under-load} runs it. Slow bodies, sign-ins all at once and open pages,
 * one after the other, against an instance of its own with a small heap, on this machine only. Somebody else looks at
 * pages meanwhile, there and at an idle instance.
 */
@Timeout(600)
class UnderLoadBench {

    private static final String HEAP = "512m";
    private static final int SLOW_BODIES = 500;
    private static final int SIGN_INS = 95;
    private static final int LIVE = 300;
    private static final double WITHIN_MILLIS = 1000;

    @TempDir
    Path directory;

    @Test
    void others_get_their_pages() throws Exception {
        try (ForkedWaymark loaded = start("loaded");
                ForkedWaymark idle = start("idle")) {
            PageLoads pages = PageLoads.of(loaded, idle);
            pages.report("nothing");
            slowBodies(loaded, pages);
            signIns(loaded, pages);
            livePages(loaded, pages);
            assertThat(loaded.log()).doesNotContain("OutOfMemoryError");
            assertThat(pages.slowestMedian()).isLessThan(WITHIN_MILLIS);
        }
    }

    private ForkedWaymark start(String name) throws Exception {
        ForkedWaymark waymark = ForkedWaymark.startWithHeap(
                Files.createDirectory(directory.resolve(name)),
                HEAP,
                "--spring.profiles.active=demo",
                "--waymark.live.per-account=" + LIVE); // one account stands for many here
        waymark.actAs("leader@demo.example");
        return waymark;
    }

    private static void slowBodies(ForkedWaymark waymark, PageLoads pages) {
        String request = "POST /api/institutions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + waymark.authorization() + "\r\nContent-Length: 1000\r\n\r\n{";
        try (SlowSenders slow = new SlowSenders(waymark.port(), "127.0.0.3", SLOW_BODIES, request)) {
            pages.report(SLOW_BODIES + " slow bodies");
            judge(slow.answered());
        }
    }

    private static void signIns(ForkedWaymark waymark, PageLoads pages) {
        List<SignInForm> forms = IntStream.rangeClosed(1, SIGN_INS)
                .mapToObj(one -> SignInForm.open(waymark.port(), "127.0.1." + one))
                .toList();
        List<CompletableFuture<String>> sent = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(form::send, Thread::startVirtualThread))
                .toList();
        pages.report(SIGN_INS + " sign-ins at once");
        judge(sent.stream().map(CompletableFuture::join).toList());
    }

    private static void livePages(ForkedWaymark waymark, PageLoads pages) {
        String request = "GET " + pages.home() + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Authorization: " + waymark.authorization() + "\r\n\r\n";
        try (SlowSenders live = new SlowSenders(waymark.port(), "127.0.0.3", LIVE, request)) {
            pages.report(LIVE + " live connections");
            judge(live.answered());
        }
    }

    /** Nobody is told that something broke. */
    private static void judge(Collection<String> answers) {
        Map<String, Long> counted = answers.stream()
                .collect(Collectors.groupingBy(UnderLoadBench::status, TreeMap::new, Collectors.counting()));
        System.out.println("  answers: " + counted);
        assertThat(answers)
                .allMatch(answer -> !answer.startsWith("HTTP/1.1 5")
                        || (answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: ")));
    }

    private static String status(String answer) {
        return answer.lines().findFirst().orElse("none");
    }
}
