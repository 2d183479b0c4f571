package uk.waymark.infra.account.password;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;

/**
 * A provider that looks at the password of whoever signs in. Attempts are counted before they are made, whichever way the
 * request came, and too many are answered alike, whoever was meant.
 */
@Component
@ConditionalOnWebApplication
public class ThrottledPasswords implements AuthenticationProvider {

    private final Throttle throttle;
    private final SecurityLog log;
    private final DaoAuthenticationProvider passwords;

    ThrottledPasswords(
            Throttle throttle,
            SecurityLog log,
            UserDetailsService accounts,
            PasswordEncoder encoder,
            UserDetailsChecker afterwards) {
        this.throttle = throttle;
        this.log = log;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setPostAuthenticationChecks(afterwards);
    }

    /** @throws TooManyAttempts before the password is looked at */
    @Override
    public Authentication authenticate(Authentication tried) {
        String address = tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        try {
            throttle.attempt(tried.getName(), address);
        } catch (RequestRefused tooMany) {
            log.happened("sign-in throttled", null);
            throw new TooManyAttempts(tooMany);
        }
        Authentication proved = proved(tried, address);
        throttle.succeeded(tried.getName(), address);
        return proved;
    }

    /** Whose password was not looked at has not guessed. */
    private Authentication proved(Authentication tried, String address) {
        try {
            return passwords.authenticate(tried);
        } catch (RequestRefused tooBusy) {
            throttle.succeeded(tried.getName(), address);
            throw new TooManyAttempts(tooBusy);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
