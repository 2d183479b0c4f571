package uk.waymark.infra.hub;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.people.directory.Invitees;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;

/** The people who are appointed as hub leads: holders of an account, or people who are invited to make one. */
@Component
record LeadInvitations(Accounts accounts, PeopleDirectory people, Invitees invitees, OneTimeLinks links) {

    private static final Duration VALID = Duration.ofDays(14);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST_INITIALS = 4;

    /** @param signsIn whether the person can sign in already */
    record Lead(UUID personId, boolean signsIn) {}

    /** The same person for the same address, however often it is asked. */
    Lead find(UUID hubId, AppointLead body) {
        Optional<Account> account = accounts.byEmail(body.email());
        return account.isPresent()
                ? new Lead(people.personFor(account.get(), hubId).id(), true)
                : invited(hubId, body);
    }

    private Lead invited(UUID hubId, AppointLead body) {
        String initials = body.initials() == null
                ? initials(body.email())
                : body.initials().strip();
        UUID personId = invitees.invite(hubId, body.email(), initials).id();
        return new Lead(personId, people.accountOf(personId).isPresent());
    }

    /** The path of a new link for who cannot sign in yet; null for who can. */
    @Nullable
    String invitation(Lead lead) {
        return lead.signsIn() ? null : OneTimeLinks.path(links.issue(Purpose.INVITATION, null, lead.personId(), VALID));
    }

    /** Makes an invitation that was not accepted yet of no use. */
    void revoke(UUID personId) {
        links.revoke(Purpose.INVITATION, null, personId);
    }

    /** {@code jane.doe@hub.example} is JD until she says otherwise. */
    static String initials(String email) {
        String name = email.strip().replaceAll("@.*", "");
        String initials = BETWEEN_NAMES
                .splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .limit(LONGEST_INITIALS)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return initials.isEmpty() ? "?" : initials;
    }
}
