package uk.waymark.infra.account.twostep;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.kernel.access.Role;

/** From whom two-step sign-in is wanted who has not set it up, and who cannot put it off any longer. */
@Component
public record Wanted(TwoStep twoStep, TwoStepProperties settings, Access access, Clock clock) {

    public boolean isFrom(UUID accountId) {
        return switch (settings.wantedFrom()) {
                    case NOBODY -> false;
                    case ADMINISTRATORS -> administers(Caller.signedIn(accountId));
                    case EVERYBODY -> true;
                }
                && !twoStep.isOn(accountId);
    }

    /** Whether they were first asked too long ago. */
    public boolean isDue(UUID accountId) {
        return isFrom(accountId)
                && !twoStep.steps()
                        .wantedSince(accountId)
                        .plus(settings.within())
                        .isAfter(clock.instant());
    }

    private boolean administers(Caller caller) {
        return access.operates(caller)
                || access.memberships(caller).stream()
                        .anyMatch(member -> member.roles().contains(Role.ADMINISTRATOR));
    }
}
