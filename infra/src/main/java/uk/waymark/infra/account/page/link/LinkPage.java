package uk.waymark.infra.account.page.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.Invitations;
import uk.waymark.infra.platform.people.account.Invitations.Invited;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Link;

/** The page of a link that works once. The answer is the same for a link that never was, was used, or has expired. */
@Controller
record LinkPage(
        OneTimeLinks links,
        Accounts accounts,
        Invitations invitations,
        FirstAccount first,
        AnotherPassword password,
        Acceptance acceptance) {

    static RequestRefused noSuchLink() {
        return new RequestRefused(new Problem(
                HttpStatus.NOT_FOUND,
                "NO_SUCH_LINK",
                null,
                List.of(),
                "This link does not work, or no longer: each works once, and not for ever."
                        + " Ask whoever gave it to you for another."));
    }

    @GetMapping("/links/{secret}")
    String show(@PathVariable String secret, Model model) {
        Link link = find(secret);
        model.addAttribute("secret", secret);
        return switch (link.purpose()) {
            case SET_UP -> "account/page/link/first-account";
            case NEW_PASSWORD -> {
                model.addAttribute("account", account(link));
                yield "account/page/link/password";
            }
            case INVITATION -> invitation(invited(link), model);
        };
    }

    @PostMapping("/links/{secret}")
    String go(
            @PathVariable String secret,
            Submission form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LinkRedemption.Visit visit = new LinkRedemption.Visit(request, response);
        Link link = find(secret);
        return form.take(
                "link",
                () -> switch (link.purpose()) {
                    case SET_UP -> first.make(secret, form, visit);
                    case NEW_PASSWORD -> password.choose(secret, account(link), form, visit);
                    case INVITATION -> acceptance.accept(secret, invited(link), form, visit);
                },
                () -> show(secret, model));
    }

    private String invitation(Invited invited, Model model) {
        Optional<Account> account = acceptance.account(invited);
        model.addAttribute("invited", invited);
        model.addAttribute("hasAccount", account.isPresent());
        model.addAttribute("signedIn", account.filter(acceptance::isSignedIn).isPresent());
        return "account/page/link/invitation";
    }

    private Link find(String secret) {
        return links.find(secret)
                .filter(link -> link.purpose() != OneTimeLinks.Purpose.SET_UP || first.isWanted())
                .orElseThrow(LinkPage::noSuchLink);
    }

    private Account account(Link link) {
        return Optional.ofNullable(link.accountId()).flatMap(accounts::byId).orElseThrow(LinkPage::noSuchLink);
    }

    private Invited invited(Link link) {
        return Optional.ofNullable(link.personId()).flatMap(invitations::of).orElseThrow(LinkPage::noSuchLink);
    }
}
