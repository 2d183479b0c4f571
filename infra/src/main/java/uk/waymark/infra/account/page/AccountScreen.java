package uk.waymark.infra.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.account.twostep.TwoStep;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.AccountSessions;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.kernel.access.Permission;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;

/** The model of the page of one's own account, to which several forms lead back. */
@Component
record AccountScreen(
        Accounts accounts,
        AccountSessions sessions,
        ApiTokens tokens,
        TwoStep twoStep,
        Access access,
        Reads reads,
        Clock clock) {

    String show(HttpServletRequest request, Model model) {
        Account account = own();
        String session = sessionId(request);
        List<Line> lines = sessions.of(account.id()).stream()
                .map(one -> new Line(one, one.is(session)))
                .toList();
        model.addAttribute("account", account);
        model.addAttribute("twoStep", twoStep.isOn(account.id()));
        model.addAttribute("sessions", lines);
        model.addAttribute("tokens", tokens.of(account.id()));
        model.addAttribute("institutions", institutions());
        model.addAttribute("now", clock.instant());
        return "account/page/account";
    }

    /**
     * A browser in which somebody is signed in.
     *
     * @param here whether it is the one in front of them
     */
    record Line(AccountSessions.OpenSession session, boolean here) {}

    /** Of whoever is signed in. Their account may be gone although they are. */
    Account own() {
        return Callers.current()
                .map(Caller::accountId)
                .flatMap(accounts::byId)
                .orElseThrow(
                        () -> new RequestRefused(Problem.of(HttpStatus.FORBIDDEN, "You have no account any more.")));
    }

    static @Nullable String sessionId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    /** The names of the institutions in which they have a role, by id. */
    Map<String, String> institutions() {
        Set<UUID> own = Callers.current().stream()
                .flatMap(caller -> access.memberships(caller).stream())
                .filter(member -> member.may(Permission.SEE_INSTITUTION))
                .map(Member::organisationId)
                .collect(Collectors.toSet());
        Map<String, String> names = new LinkedHashMap<>();
        reads.find(new FindInstitutions(own), Institutions.class).stream()
                .flatMap(found -> found.institutions().stream())
                .forEach(one -> names.put(one.institutionId().toString(), one.name()));
        return names;
    }
}
