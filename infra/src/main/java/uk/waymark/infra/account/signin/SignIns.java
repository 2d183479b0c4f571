package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/** The sign-in of somebody who has proved who they are on another page than the usual one. */
@Component
public record SignIns(HalfSignIns halves, CsrfTokenRepository formTokens, Accounts accounts, SecurityLog log) {

    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();
    private static final RequestCache GOING = new RequestedPageCookie();

    /**
     * Signs in, unless something more than what they have shown is needed: see {@link HalfSignIns}.
     *
     * @return where they go on for that; empty if they are signed in
     */
    public Optional<String> signInOrBegin(Account account, HttpServletRequest request, HttpServletResponse response) {
        boolean already = Callers.current()
                .filter(caller -> caller.accountId().equals(account.id()))
                .isPresent();
        if (!already && halves.areNeededBy(account.id())) {
            return Optional.of(halves.begin(account.id(), request, response));
        }
        signIn(account, request, response);
        return Optional.empty();
    }

    /** Where somebody was going who had to sign in first. */
    public String goingTo(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest page = GOING.getRequest(request, response);
        GOING.removeRequest(request, response);
        return page == null ? "/" : page.getRedirectUrl();
    }

    /** From the next request on. What somebody may have put into this browser before, session and token of forms, ends. */
    public void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession();
        formTokens.saveToken(null, request, response);
        AccountPrincipal principal = new AccountPrincipal(account);
        principal.eraseCredentials();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        SESSIONS.saveContext(context, request, response);
        accounts.seen(account.id());
        log.happened("sign-in succeeded", account.id());
    }

    /** Whoever knew the session's id, or the token of its forms, from now on knows nothing. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        formTokens.saveToken(null, request, response);
    }
}
