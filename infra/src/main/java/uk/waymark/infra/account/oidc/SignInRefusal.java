package uk.waymark.infra.account.oidc;

import java.util.Locale;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The reasons why somebody was not let in although their provider may know them, as the sign-in page says it. */
public enum SignInRefusal {
    FAILED("Signing in with your provider did not work. Try again; if it happens again, tell whoever looks after"
            + " this service."),
    EMAIL_TAKEN("There is an account here with your e-mail address already. Sign in with its password, as before."
            + " Nothing was changed."),
    EMAIL_NOT_VERIFIED("Your provider did not say that your e-mail address was verified, so no account was made. Verify"
            + " it there and try again."),
    NO_NAME("Your provider did not say your name, so no account was made. Tell whoever looks after this service.");

    private final String sentence;

    SignInRefusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** How it stands in addresses and in the log. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OAuth2AuthenticationException asException() {
        return new OAuth2AuthenticationException(new OAuth2Error(code()));
    }
}
