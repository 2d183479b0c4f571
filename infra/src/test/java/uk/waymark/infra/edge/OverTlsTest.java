package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Behind a certificate, with the settings of infra/docs/running.md. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.ssl.key-store-password=changeit", "server.ssl.key-alias=waymark"})
class OverTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Path HERE =
            Path.of("target", "tls-test", UUID.randomUUID().toString());

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry registry) throws IOException, InterruptedException {
        Path store = Files.createDirectories(HERE).resolve("waymark.p12").toAbsolutePath();
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "waymark",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes()))
                .isZero();
        registry.add("server.ssl.key-store", () -> "file:" + store);
        registry.add("waymark.data", () -> HERE.resolve("data").toString());
    }

    @Test
    void browsers_are_told_to_stay_and_their_cookies_travel_only_like_this() throws Exception {
        HttpResponse<String> answer = ask(trusting());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("__Host-")
                .contains("Secure", "HttpOnly", "SameSite=", "Path=/");
    }

    private HttpResponse<String> ask(SSLContext context) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
            URI page = URI.create("https://localhost:" + port + "/institutions/new");
            return client.send(
                    HttpRequest.newBuilder(page).header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore ours = KeyStore.getInstance(HERE.resolve("waymark.p12").toFile(), PASSWORD);
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("waymark", ours.getCertificate("waymark"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
