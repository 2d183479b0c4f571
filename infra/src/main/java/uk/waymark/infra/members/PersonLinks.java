package uk.waymark.infra.members;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.retention.RetentionProperties;

/** The maker of links for people. Whoever asked for one hands it on: Waymark sends no mail, and keeps its digest only. */
@Component
record PersonLinks(OneTimeLinks links, RetentionProperties retention, Clock clock, SecurityLog log) {

    OneTimeLink invitation(UUID personId) {
        return issue(Purpose.INVITATION, null, personId, personId, retention.invitations());
    }

    OneTimeLink newPassword(UUID accountId, UUID personId) {
        return issue(Purpose.NEW_PASSWORD, accountId, null, personId, retention.passwordLinks());
    }

    private OneTimeLink issue(
            Purpose purpose, @Nullable UUID account, @Nullable UUID invited, UUID personId, Duration validFor) {
        String secret = links.issue(purpose, account, invited, validFor);
        log.happened(
                "link made for " + purpose + " of person=" + personId + " by",
                PeopleAccess.caller().accountId());
        return new OneTimeLink(
                personId, OneTimeLinks.path(secret), clock.instant().plus(validFor));
    }
}
