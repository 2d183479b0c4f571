package uk.waymark.infra.account.page.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.signin.SignIns;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.OneTimeLinks;

/** The redemption of a link that works once: it is used up, and whoever used it is signed in, but for a second step. */
@Component
record LinkRedemption(OneTimeLinks links, SignIns signIns, SecurityLog log) {

    /** Whose browser it is that gets signed in. */
    record Visit(HttpServletRequest request, HttpServletResponse response) {}

    /**
     * When everything else is right, and only then.
     *
     * @param whose does what the link is for, and says whose account it is now
     * @return where they go on, if they are not signed in by that
     */
    Optional<String> redeem(String secret, Visit visit, Supplier<Account> whose) {
        if (!links.use(secret)) {
            throw LinkPage.noSuchLink();
        }
        Account account = whose.get();
        log.happened("link used", account.id());
        return signIns.signInOrBegin(account, visit.request(), visit.response());
    }

    /** What was typed as a password: spaces around it belong to it. */
    static @Nullable String password(Submission form) {
        return form.sent().fields().getFirst("password");
    }

    static String passwordOrNothing(Submission form) {
        return Objects.requireNonNullElse(password(form), "");
    }
}
