package uk.waymark.infra.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.ApiTokens;

/** The page of tokens with which programs act for somebody. */
@Controller
record TokensPage(AccountScreen screen, ApiTokens tokens, SecurityLog log) {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int LONGEST_LABEL = 80;

    private enum Reach {
        READ,
        WRITE
    }

    /** Answers with the page itself, not by leading to it: nobody sees the token again, by going back or otherwise. */
    @PostMapping("/account/tokens")
    String issue(Submission form, HttpServletRequest request, Model model) {
        return form.show(
                "token",
                () -> {
                    Account account = screen.own();
                    String label = label(form.sent());
                    boolean readOnly = form.sent().choice("reach", Reach.class) != Reach.WRITE;
                    UUID only = institution(form.sent());
                    Duration lifetime = lifetime(form.sent());
                    form.sent().check();
                    model.addAttribute("issued", tokens.issue(account.id(), label, readOnly, only, lifetime));
                    model.addAttribute("issuedFor", label);
                    log.happened("token issued", account.id());
                    return screen.show(request, model);
                },
                () -> screen.show(request, model));
    }

    @PostMapping("/account/tokens/{tokenId}/revoke")
    String revoke(@PathVariable UUID tokenId, Submission form) {
        UUID account = screen.own().id();
        if (tokens.revoke(account, tokenId)) {
            log.happened("token revoked", account);
        }
        form.done("The token works no longer.");
        return "redirect:/account";
    }

    private static String label(FormFields sent) {
        String label = sent.required("label");
        if (label.length() > LONGEST_LABEL) {
            sent.refuse("label", "Say it in at most %d characters.".formatted(LONGEST_LABEL));
        }
        return label;
    }

    private @Nullable UUID institution(FormFields sent) {
        UUID only = sent.id("institution");
        if (only != null && !screen.institutions().containsKey(only.toString())) {
            sent.refuse("institution", "Select one of your institutions.");
        }
        return only;
    }

    private static Duration lifetime(FormFields sent) {
        int days = Objects.requireNonNullElse(sent.integer("days"), 0);
        if (!DAYS.contains(days)) {
            sent.missing("days", "Select how long the token works.");
        }
        return Duration.ofDays(days);
    }
}
