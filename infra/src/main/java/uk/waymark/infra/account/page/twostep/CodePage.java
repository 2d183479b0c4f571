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
import uk.waymark.infra.account.twostep.CodeCheck;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;

/** The page that asks for the code of whoever has given the right password. */
@Controller
record CodePage(HalfSignIns halves, CodeCheck check, SignIns signIns) {

    private static final String AGAIN = "redirect:/sign-in";

    @GetMapping(HalfSignIns.CODE)
    String show(HttpServletRequest request) {
        return halves.of(request).isPresent() ? "account/page/twostep/code" : AGAIN;
    }

    @PostMapping(HalfSignIns.CODE)
    String go(Submission form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Account> account = halves.of(request);
        return account.isEmpty()
                ? AGAIN
                : form.take(
                        "code",
                        () -> {
                            String code = form.sent().required("code");
                            form.sent().check();
                            check.require(account.get(), code, "code", request);
                            String next = signIns.goingTo(request, response);
                            signIns.signIn(account.get(), request, response);
                            return next;
                        },
                        () -> show(request));
    }
}
