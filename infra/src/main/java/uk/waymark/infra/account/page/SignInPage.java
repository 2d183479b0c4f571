package uk.waymark.infra.account.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.account.oidc.SignInProviders;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.Accounts;

/** The page that asks who somebody is. Its answer to a wrong e-mail address is the one to a wrong password. */
@Controller
record SignInPage(Accounts accounts, SignInProviders providers) {

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String provider,
            Model model) {
        model.addAttribute("ended", ended != null);
        return Callers.current().isPresent() ? "redirect:/" : page(failed, out, provider, model);
    }

    /** Where a wrong password leads within the server. The e-mail address was typed, and is in no address for that. */
    @PostMapping("/sign-in/again")
    String again(@RequestParam(required = false) @Nullable String username, Model model) {
        model.addAttribute("typed", username);
        return page("", null, null, model);
    }

    private String page(@Nullable String failed, @Nullable String out, @Nullable String provider, Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("out", out != null && failed == null);
        model.addAttribute("nobodyYet", accounts.none());
        model.addAttribute("providers", providers.all());
        model.addAttribute("refusal", providers.refusal(provider));
        return "account/page/sign-in";
    }
}
