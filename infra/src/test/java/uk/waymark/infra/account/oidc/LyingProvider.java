package uk.waymark.infra.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider that lets everybody in at once, and vouches for them as a test wishes. */
final class LyingProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key = key();
    private final AtomicReference<Forgery> forgery = new AtomicReference<>(Forgery.NONE);
    private final AtomicReference<String> nonce = new AtomicReference<>("");

    LyingProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer())));
        server.createContext("/authorize", this::sendBack);
        server.createContext("/token", exchange -> json(exchange, """
                {"access_token":"anything","token_type":"Bearer","expires_in":60,"scope":"openid","id_token":"%s"}""".formatted(idToken())));
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the only one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void lies(Forgery wanted) {
        forgery.set(wanted);
    }

    /** That somebody signed out there, which the key vouches for. */
    String signedOut(String subject, RSAKey vouching) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(RealProvider.CLIENT)
                .subject(subject)
                .jwtID("one")
                .issueTime(new Date())
                .expirationTime(Date.from(new Date().toInstant().plusSeconds(60)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        try {
            return Forgery.signed(claims, JWSAlgorithm.RS256, new RSASSASigner(vouching));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey ownKey() {
        return key;
    }

    private String idToken() {
        return forgery.get().token(issuer(), nonce.get(), key);
    }

    private void sendBack(HttpExchange exchange) throws IOException {
        Map<String, String> asked = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        nonce.set(decoded(asked.get("nonce")));
        URI back = URI.create(decoded(asked.get("redirect_uri")) + "?code=1&state=" + asked.get("state"));
        exchange.getResponseHeaders().set("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
