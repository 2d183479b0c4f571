package uk.waymark.infra.account.page.twostep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.account.twostep.Enrolment;
import uk.waymark.infra.account.twostep.TwoStepProperties;
import uk.waymark.infra.account.twostep.Wanted;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.SecondSteps;

/** The model of the page of one's own second step. */
@Component
record OwnTwoStep(
        Accounts accounts, SecondSteps steps, Enrolment enrolment, Wanted wanted, TwoStepProperties settings) {

    String show(HttpServletRequest request, Model model) {
        Account account = account();
        Optional<SecondSteps.SecondStep> second = steps.of(account.id());
        model.addAttribute("account", account);
        if (second.isPresent()) {
            model.addAttribute("since", second.get().begunAt());
            model.addAttribute("left", steps.recoveryCodesLeft(account.id()));
            return "account/page/twostep/two-step";
        }
        model.addAttribute("secret", enrolment.secret(account, request));
        model.addAttribute("action", "/account/two-step");
        model.addAttribute("until", until(account));
        return "account/page/twostep/set-up";
    }

    /** Until when it can be put off; null if it is not wanted. */
    private @Nullable Instant until(Account account) {
        return wanted.isFrom(account.id()) ? steps.wantedSince(account.id()).plus(settings.within()) : null;
    }

    /** Theirs, who have a second step. */
    Account with() {
        return account(true);
    }

    /** Theirs, who have none yet. */
    Account without() {
        return account(false);
    }

    @Nullable
    String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    private Account account(boolean withSecondStep) {
        Account account = account();
        if (steps.of(account.id()).isPresent() != withSecondStep) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.CONFLICT,
                    withSecondStep ? "Two-step sign-in is not set up." : "Two-step sign-in is set up already."));
        }
        return account;
    }

    /** Somebody whom a provider vouches for has no password here that a second step could follow. */
    private Account account() {
        return Callers.current()
                .map(Caller::accountId)
                .flatMap(accounts::byId)
                .filter(account -> account.passwordHash() != null)
                .orElseThrow(() -> new RequestRefused(Problem.of(
                        HttpStatus.FORBIDDEN, "You have no password here that a second step could follow.")));
    }
}
