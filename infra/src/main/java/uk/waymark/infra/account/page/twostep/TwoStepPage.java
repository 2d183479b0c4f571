package uk.waymark.infra.account.page.twostep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.account.password.PasswordCheck;
import uk.waymark.infra.account.signin.SignIns;
import uk.waymark.infra.account.twostep.CodeCheck;
import uk.waymark.infra.account.twostep.Enrolment;
import uk.waymark.infra.account.twostep.TwoStep;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.AccountSessions;

/** The page of one's own second step. Whatever changes it asks for the password again. */
@Controller
@RequestMapping("/account/two-step")
record TwoStepPage(
        OwnTwoStep own,
        Enrolment enrolment,
        TwoStep twoStep,
        PasswordCheck password,
        CodeCheck check,
        AccountSessions sessions,
        SignIns signIns) {

    private static final String HERE = "/account/two-step";

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String asked, HttpServletRequest request, Model model) {
        model.addAttribute("asked", asked != null);
        return own.show(request, model);
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/codes", "/removal"})
    String back() {
        return "redirect:" + HERE;
    }

    /** Those who are asked, and do it another day. */
    @GetMapping("/later")
    String later(HttpServletRequest request, HttpServletResponse response) {
        return "redirect:" + signIns.goingTo(request, response);
    }

    @PostMapping
    String begin(Submission form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return form.show(
                "two-step",
                () -> {
                    Account account = own.without();
                    String code = form.sent().required("code");
                    form.sent().join(() -> requirePassword(account, form, request));
                    form.sent().check();
                    model.addAttribute("codes", enrolment.begin(account, code, "code", request));
                    model.addAttribute("next", signIns.goingTo(request, response));
                    sessions.endOthers(account.id(), own.session(request));
                    return "account/page/twostep/codes";
                },
                () -> own.show(request, model));
    }

    @PostMapping("/codes")
    String codes(Submission form, HttpServletRequest request, Model model) {
        return form.show(
                "codes",
                () -> {
                    Account account = proved(form, request);
                    model.addAttribute("codes", twoStep.newRecoveryCodes(account.id()));
                    model.addAttribute("next", HERE);
                    return "account/page/twostep/codes";
                },
                () -> own.show(request, model));
    }

    @PostMapping("/removal")
    String remove(Submission form, HttpServletRequest request, Model model) {
        return form.take(
                "removal",
                () -> {
                    twoStep.end(proved(form, request).id());
                    form.done("Your password is enough again.");
                    return HERE;
                },
                () -> own.show(request, model));
    }

    private Account proved(Submission form, HttpServletRequest request) {
        Account account = own.with();
        String code = form.sent().required("code");
        form.sent().join(() -> requirePassword(account, form, request));
        form.sent().check();
        check.require(account, code, "code", request);
        return account;
    }

    /** @throws RequestRefused at the field, if it is not the password */
    private Account requirePassword(Account account, Submission form, HttpServletRequest request) {
        String typed = form.sent().fields().getFirst("password");
        return password.require(account, typed == null ? "" : typed, "password", request);
    }
}
