package uk.waymark.infra.account.password;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;

/** A check of the password of somebody's account on another page than the usual one; attempts are limited as they are there. */
@Component
public record PasswordCheck(Throttle throttle, PasswordEncoder passwords, SecurityLog log) {

    /**
     * The account, when this is its password.
     *
     * @throws RequestRefused at the field, if it is not, or too many were tried
     */
    public Account require(Account account, String typed, String field, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            throttle.attempt(account.email(), address);
        } catch (RequestRefused tooMany) {
            log.happened("sign-in throttled", account.id());
            throw tooMany;
        }
        if (account.passwordHash() == null || !matches(account, typed, address)) {
            log.happened("sign-in failed", account.id());
            throw RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, "This is not the password.");
        }
        throttle.succeeded(account.email(), address);
        return account;
    }

    /** Whose password was not looked at has not guessed. */
    private boolean matches(Account account, String typed, String address) {
        try {
            return passwords.matches(typed, account.passwordHash());
        } catch (RequestRefused tooBusy) {
            throttle.succeeded(account.email(), address);
            throw tooBusy;
        }
    }
}
