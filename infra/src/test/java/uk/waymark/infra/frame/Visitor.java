package uk.waymark.infra.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;

/** Somebody who looks at pages and sends their forms, with a browser that keeps cookies and runs no scripts. */
public final class Visitor {

    private final BiFunction<String, String[], HttpRequest.Builder> requests;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param requests begins a request of theirs, to a path and with headers */
    Visitor(BiFunction<String, String[], HttpRequest.Builder> requests) {
        this.requests = requests;
    }

    public Page page(String path) {
        return open(html(path).GET());
    }

    /** Sends the form and follows to where it leads. */
    public Page submit(TypedForm form) {
        return send(form.action(), form.encoded());
    }

    /** Sends what no form of a page offers. */
    public Page send(String path, String encoded) {
        return open(html(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded)));
    }

    Page open(HttpRequest.Builder request) {
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

    private HttpRequest.Builder html(String path) {
        return requests.apply(path, new String[] {"Accept", "text/html"});
    }
}
