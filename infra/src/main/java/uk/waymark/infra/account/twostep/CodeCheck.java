package uk.waymark.infra.account.twostep;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.password.Throttle;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;

/** A check of the code of somebody's second step; attempts are limited together with those of the password. */
@Component
public record CodeCheck(TwoStep twoStep, Throttle throttle, SecurityLog log) {

    /** @throws RequestRefused at the field, if the code is not right, or too many were tried */
    public void require(Account account, String typed, String field, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            throttle.attempt(account.email(), address);
        } catch (RequestRefused tooMany) {
            log.happened("sign-in throttled", account.id());
            throw tooMany;
        }
        if (!twoStep.isProvedBy(typed, account.id())) {
            log.happened("sign-in failed", account.id());
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    field,
                    "This is not the code that your app shows now. Each code works once: wait for the next one.");
        }
        throttle.succeeded(account.email(), address);
        throttle.succeeded(account.email(), address); // the password's attempt, which only this has made a success
    }
}
