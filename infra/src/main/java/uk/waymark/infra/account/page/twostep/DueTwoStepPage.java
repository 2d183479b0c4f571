package uk.waymark.infra.account.page.twostep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.account.signin.HalfSignIns;
import uk.waymark.infra.account.signin.SignIns;
import uk.waymark.infra.account.twostep.Enrolment;
import uk.waymark.infra.account.twostep.TwoStep;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;

/** The page on which whoever cannot put it off any longer sets the second step up, before they are signed in. */
@Controller
record DueTwoStepPage(HalfSignIns halves, Enrolment enrolment, TwoStep twoStep, SignIns signIns) {

    private static final String AGAIN = "redirect:/sign-in";

    @GetMapping(HalfSignIns.SET_UP)
    String show(HttpServletRequest request, Model model) {
        Optional<Account> account = without(request);
        account.ifPresent(one -> {
            model.addAttribute("account", one);
            model.addAttribute("secret", enrolment.secret(one, request));
            model.addAttribute("action", HalfSignIns.SET_UP);
            model.addAttribute("due", true);
        });
        return account.isPresent() ? "account/page/twostep/set-up" : AGAIN;
    }

    @PostMapping(HalfSignIns.SET_UP)
    String begin(Submission form, HttpServletRequest request, Model model) {
        Optional<Account> account = without(request);
        return account.isEmpty()
                ? AGAIN
                : form.show(
                        "two-step",
                        () -> {
                            String code = form.sent().required("code");
                            form.sent().check();
                            model.addAttribute("codes", enrolment.begin(account.get(), code, "code", request));
                            model.addAttribute("due", true);
                            halves.prove(request);
                            return "account/page/twostep/codes";
                        },
                        () -> show(request, model));
    }

    /** They have kept their recovery codes. */
    @PostMapping(HalfSignIns.SET_UP + "/done")
    String done(HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> account = halves.proved(request);
        String next = account.isPresent() ? signIns.goingTo(request, response) : "/sign-in";
        account.ifPresent(one -> signIns.signIn(one, request, response));
        return "redirect:" + next;
    }

    /** Whoever has a second step gives its code, and does not set up another. */
    private Optional<Account> without(HttpServletRequest request) {
        return halves.of(request).filter(account -> !twoStep.isOn(account.id()));
    }
}
