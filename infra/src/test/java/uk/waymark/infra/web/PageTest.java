package uk.waymark.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import uk.waymark.infra.api.ApiTest;

/** Pages without a browser: the real application, its HTML, and its forms sent as a browser without JavaScript would. */
public abstract class PageTest extends ApiTest {

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    protected Page page(String path) {
        return open(request(path, "Accept", "text/html").GET());
    }

    /** Sends the form and follows to where it leads. */
    protected Page submit(TypedForm form) {
        return open(request(form.action(), "Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    protected Page open(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = browser.send(request.build(), BodyHandlers.ofString());
            return new Page(
                    response.statusCode(),
                    response.uri().getPath(),
                    Jsoup.parse(response.body(), response.uri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
