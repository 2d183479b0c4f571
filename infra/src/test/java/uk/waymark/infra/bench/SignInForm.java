package uk.waymark.infra.bench;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.waymark.infra.edge.RawRequest;

/** A sign-in page that is open in a browser at some address of this machine, with a password typed that nobody has. */
record SignInForm(int port, String address, String cookies, String token) {

    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: ([^;]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static SignInForm open(int port, String address) {
        String page = RawRequest.answerTo(
                port,
                address,
                "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        return new SignInForm(port, address, found(COOKIE, page), found(TOKEN, page));
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.joining("; "));
    }

    /** The answer, which a busy server may take some seconds for. */
    String send() {
        String body = "_csrf=" + token + "&username=" + address + "%40demo.example&password=not+the+password";
        return RawRequest.answerTo(
                port,
                address,
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\nCookie: "
                        + cookies
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }
}
