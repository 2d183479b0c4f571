package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.twostep.TwoStep;
import uk.waymark.infra.account.twostep.Wanted;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/**
 * Those of whom only the password is known. Their session says who they may be, and nobody is signed in by it: to everything but
 * the pages of the second step they are strangers.
 */
@Component
public record HalfSignIns(
        TwoStep twoStep, Wanted wanted, Accounts accounts, CsrfTokenRepository formTokens, Clock clock) {

    /** Where a code is asked for. */
    public static final String CODE = "/sign-in/code";

    /** Where the second step is set up by whoever cannot put it off. */
    public static final String SET_UP = "/sign-in/two-step";

    private static final String ATTRIBUTE = HalfSignIns.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private record Half(UUID accountId, Instant since, boolean proved) implements Serializable {}

    boolean areNeededBy(UUID accountId) {
        return twoStep.isOn(accountId) || wanted.isDue(accountId);
    }

    /** @return where to go on */
    public String begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        keep(new Half(accountId, clock.instant(), false), request);
        formTokens.saveToken(null, request, response);
        return twoStep.isOn(accountId) ? CODE : SET_UP;
    }

    /** Whose password was right, in this browser and not long ago. */
    public Optional<Account> of(HttpServletRequest request) {
        return half(request).map(Half::accountId).flatMap(accounts::byId);
    }

    /** They have set the second step up, and by that have shown that the phone is theirs. */
    public void prove(HttpServletRequest request) {
        half(request).ifPresent(half -> keep(new Half(half.accountId(), half.since(), true), request));
    }

    /** The same who have proved it. */
    public Optional<Account> proved(HttpServletRequest request) {
        return half(request).filter(Half::proved).map(Half::accountId).flatMap(accounts::byId);
    }

    private static void keep(Half half, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, half);
    }

    private Optional<Half> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Half half
                ? Optional.of(half).filter(one -> one.since().plus(PATIENCE).isAfter(clock.instant()))
                : Optional.empty();
    }
}
