package uk.waymark.infra.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestedPageCookieTest {

    private final RequestedPageCookie going = new RequestedPageCookie();

    @Test
    void an_address_of_ours_is_gone_on_to() {
        assertThat(target("/institutions/1?assessment=2")).isEqualTo("/institutions/1?assessment=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "/here\r\nSet-Cookie: a=b",
                "/\t/elsewhere.example",
                ""
            })
    void nothing_else_is(String address) {
        assertThat(target(address)).isNull();
    }

    @Test
    void a_cookie_that_is_not_ours_is_no_error() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("goingto", "***"));

        assertThat(going.getRequest(request, new MockHttpServletResponse())).isNull();
    }

    private String target(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        byte[] bytes = address.getBytes(StandardCharsets.US_ASCII);
        request.setCookies(new Cookie("goingto", Base64.getUrlEncoder().encodeToString(bytes)));
        var saved = going.getRequest(request, new MockHttpServletResponse());
        return saved == null ? null : saved.getRedirectUrl();
    }
}
