package uk.waymark.infra.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Somebody's browser, without JavaScript and at first signed out: cookies, redirects, and forms with what is hidden in them. */
public final class BrowserClient {

    private final URI site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public BrowserClient(int port) {
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    public Page page(String path) {
        return page(sent(request(path).GET()));
    }

    public Page submit(TypedForm form) {
        return page(post(form));
    }

    public HttpResponse<String> post(TypedForm form) {
        return post(form.action(), form.encoded());
    }

    /** Signs in on the page that is shown before an address. */
    public Page signIn(String email, String password) {
        return submit(page("/sign-in").form("/sign-in").with("username", email).with("password", password));
    }

    public HttpResponse<String> post(String path, String encoded) {
        return sent(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html");
    }

    public HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of the session, if the browser has one. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** Puts another session's id into the browser. */
    public void plant(String sessionId) {
        HttpCookie cookie = new HttpCookie(
                "SESSION", Base64.getEncoder().encodeToString(sessionId.getBytes(StandardCharsets.UTF_8)));
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    private static Page page(HttpResponse<String> response) {
        return new Page(
                response.statusCode(),
                response.uri().getPath(),
                Jsoup.parse(response.body(), response.uri().toString()));
    }
}
