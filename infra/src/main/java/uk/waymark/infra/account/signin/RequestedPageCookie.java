package uk.waymark.infra.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * A cookie with the page that somebody wanted who has to sign in first. Their browser keeps it, so that strangers leave
 * nothing here; nobody is led on to an address that is not our own.
 */
final class RequestedPageCookie implements RequestCache {

    private static final String COOKIE = "goingto";
    private static final int LONGEST = 1500;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    // neither another host (//, /\) nor anything that could end the header
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String address = HttpMethod.POST.matches(request.getMethod())
                ? sentFrom(request)
                : addressed(request.getRequestURI(), request.getQueryString());
        if (isPage(request) && isOwn(address)) {
            keep(encoded(address), REMEMBERED, request, response);
        }
    }

    /** The page on which the form stood: what was typed is put into it again there. */
    private static String sentFrom(HttpServletRequest request) {
        try {
            URI page = URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            return request.getServerName().equals(page.getHost())
                    ? addressed(page.getRawPath(), page.getRawQuery())
                    : request.getRequestURI();
        } catch (IllegalArgumentException unreadable) {
            return request.getRequestURI();
        }
    }

    private static String addressed(String path, @Nullable String query) {
        return path + (query == null ? "" : "?" + query);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return address(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Nothing is sent again by itself: the browser asks anew. Once there, it is forgotten. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (address(request)
                .filter(to -> to.startsWith(request.getRequestURI()))
                .isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, name(request)) != null) {
            keep("", Duration.ZERO, request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.POST.matches(request.getMethod()))
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null;
    }

    private static Optional<String> address(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            byte[] address = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(new String(address, StandardCharsets.US_ASCII)).filter(RequestedPageCookie::isOwn);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? OwnHostCookies.PREFIX + COOKIE : COOKIE;
    }

    private static boolean isOwn(String address) {
        return address.length() <= LONGEST && OWN.matcher(address).matches();
    }

    private static String encoded(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.US_ASCII));
    }

    private static void keep(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
