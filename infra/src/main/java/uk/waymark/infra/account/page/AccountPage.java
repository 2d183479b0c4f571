package uk.waymark.infra.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.account.password.AboutThem;
import uk.waymark.infra.account.password.NewPasswords;
import uk.waymark.infra.account.password.PasswordCheck;
import uk.waymark.infra.account.signin.SignIns;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.AccountSessions;

/** The page of one's own account: the password, and where one is signed in. */
@Controller
record AccountPage(
        AccountScreen screen,
        AccountSessions sessions,
        PasswordCheck check,
        NewPasswords passwords,
        AboutThem known,
        SignIns signIns,
        SecurityLog log) {

    @GetMapping("/account")
    String show(HttpServletRequest request, Model model) {
        return screen.show(request, model);
    }

    @PostMapping("/account/password")
    String changePassword(Submission form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return form.take(
                "password",
                () -> {
                    Account account = screen.own();
                    String old = Objects.requireNonNullElse(form.sent().fields().getFirst("old"), "");
                    String typed = form.sent().fields().getFirst("password");
                    form.sent().join(() -> check.require(account, old, "old", request));
                    String chosen = form.sent().join(() -> passwords.require(typed, "password", known.of(account)));
                    if (old.equals(typed)) {
                        form.sent().refuse("password", "Choose another than the one that you have now.");
                    }
                    form.sent().check();
                    passwords.set(account.id(), Objects.requireNonNull(chosen));
                    sessions.endOthers(account.id(), AccountScreen.sessionId(request));
                    signIns.renew(request, response);
                    form.done("Your password is changed. Everywhere else you are signed out.");
                    return "/account";
                },
                () -> screen.show(request, model));
    }

    @PostMapping("/account/sessions/end")
    String end(Submission form, HttpServletRequest request, Model model) {
        return form.take(
                "sessions",
                () -> {
                    String session = form.sent().required("session");
                    form.sent().check();
                    sessions.end(screen.own().id(), session);
                    log.happened("session ended", screen.own().id());
                    form.done("You are signed out there.");
                    return "/account";
                },
                () -> screen.show(request, model));
    }

    /** This browser, too: whoever is worried is safest when everybody has to give the password again. */
    @PostMapping("/account/sessions/end-all")
    String endAll(HttpServletRequest request) {
        Account account = screen.own();
        sessions.endAll(account.id());
        request.getSession().invalidate();
        log.happened("sign-out everywhere", account.id());
        return "redirect:/sign-in?out";
    }
}
