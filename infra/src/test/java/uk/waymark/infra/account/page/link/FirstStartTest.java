package uk.waymark.infra.account.page.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.account.twostep.Phones;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;

/** From an empty directory to somebody who is signed in, and stays so when the server is started again. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    private static final Pattern LINK =
            Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(?:/under)?(/links/[\\w-]{43})\\s");

    @TempDir
    Path data;

    @Test
    void whoever_sees_the_console_makes_the_first_account_once(CapturedOutput console) {
        try (var first = start(0, "--server.servlet.context-path=/under")) {
            assertThat(browser(first).page("/under/").text()).contains("finds a link on its console");
            assertThat(console.getOut()).contains("/under/links/");
        }
        BrowserClient browser;
        String link;
        int port;
        try (var second = start(0)) {
            List<MatchResult> links = LINK.matcher(console.getOut()).results().toList();
            assertThat(links).hasSize(2);
            link = links.get(1).group(2);
            port = Integer.parseInt(links.get(1).group(1));
            browser = new BrowserClient(port);
            browser.page(links.get(0).group(2)).is(404);

            wrong(browser, link);
            Page done = browser.submit(browser.page(link)
                    .form("link")
                    .with("name", "Sam Reed")
                    .with("initials", "SR")
                    .with("email", "sr@school.example")
                    .with("password", "seven green boats"));

            assertThat(done.is(200).path()).isEqualTo("/institutions/new");
            assertThat(done.one("header a[href=/account]").text()).isEqualTo("Sam Reed");
            browser.page(link).is(404);
        }
        try (var third = start(
                port,
                "--waymark.public-address=https://waymark.school.example",
                "--waymark.sign-in.two-step.wanted-from=administrators",
                "--waymark.sign-in.two-step.within=0s")) {
            assertThat(browser.page("/account").is(200).all("dd")).contains("sr@school.example");
            assertThat(LINK.matcher(console.getOut()).results())
                    .as("no third link")
                    .hasSize(2);
            assertThat(browser(third).page("/").text()).doesNotContain("console");
            for (String host : List.of("waymark.school.example", "localhost")) {
                assertThat(asked(port, host, "/sign-in")).startsWith("HTTP/1.1 200");
            }
            setsUpTheSecondStep(browser(third));
            assertThat(asked(port, "attacker.example", "/sign-in"))
                    .startsWith("HTTP/1.1 421")
                    .contains("https://waymark.school.example/");
            assertThat(asked(port, "10.0.0.7", "/actuator/health/readiness")).startsWith("HTTP/1.1 200");
        }
        assertThat(console.getOut()).doesNotContain("seven green boats", "sr@school.example");
    }

    private static void wrong(BrowserClient browser, String link) {
        Page empty = browser.submit(browser.page(link).is(200).form("link")).is(400);
        assertThat(empty.refusals())
                .containsExactly(
                        "Enter a name.",
                        "Enter initials.",
                        "Enter an e-mail address.",
                        "Choose at least 12 characters: three or four words are good.");
        Page refused = browser.submit(empty.form("link")
                        .with("name", "<script>alert(1)</script>")
                        .with("initials", "S R")
                        .with("email", "sr"))
                .is(400);
        assertThat(refused.error("link-initials")).contains("one word");
        assertThat(refused.form("link").value("name")).isEqualTo("<script>alert(1)</script>");
        Page noAddress =
                browser.submit(refused.form("link").with("initials", "SR")).is(400);
        assertThat(noAddress.error("link-email")).contains("Write an e-mail address");
        Page noPassword = browser.submit(noAddress.form("link").with("email", "sr@school.example"))
                .is(400);
        assertThat(noPassword.error("link-password")).contains("at least 12");
    }

    /** Who runs the installation and has put it off for too long. */
    private static void setsUpTheSecondStep(BrowserClient browser) {
        Page due = browser.signIn("sr@school.example", "seven green boats");
        assertThat(due.path()).isEqualTo("/sign-in/two-step");
        assertThat(browser.page("/account").path()).isEqualTo("/sign-in");
        Page page = browser.page("/sign-in/two-step");
        assertThat(browser.submit(page.form("two-step").with("code", "000000"))
                        .is(400)
                        .error("two-step-code"))
                .contains("not the code");

        Page codes = browser.submit(page.form("two-step").with("code", Phones.code(page, 0)))
                .is(200);

        assertThat(codes.all("#recovery-codes code")).hasSize(10);
        assertThat(browser.page("/account").path()).as("not yet").isEqualTo("/sign-in");
        browser.submit(codes.form("/sign-in/two-step/done")).is(200);
        assertThat(browser.page("/account").path()).isEqualTo("/account");
    }

    private static String asked(int port, String host, String address) {
        try (Socket server = new Socket("127.0.0.1", port)) {
            String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(address, host);
            server.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext start(int port, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--waymark.data=" + data, "--server.port=" + port));
        return new SpringApplicationBuilder(WaymarkApplication.class).run(arguments.toArray(String[]::new));
    }

    private static BrowserClient browser(ConfigurableApplicationContext running) {
        return new BrowserClient(Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
