package uk.waymark.infra.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Whoever is signed in, or whose token is used.
 *
 * @param accountId of the people store
 * @param readOnly whether the token that was used may only read
 * @param onlyInstitution the only institution that the token that was used is for; null for all of the person's
 */
public record Caller(
        UUID accountId, boolean readOnly, @Nullable UUID onlyInstitution) {

    /** Somebody who signed in, with everything that is theirs. */
    public static Caller signedIn(UUID accountId) {
        return new Caller(accountId, false, null);
    }

    /** Whether a token is used that is for one institution, and for nothing of the account or of the installation. */
    public boolean isBound() {
        return onlyInstitution != null;
    }

    /** Whether the caller has not left this institution out. */
    public boolean reaches(UUID institutionId) {
        return onlyInstitution == null || onlyInstitution.equals(institutionId);
    }

    /** @throws CommandRefused if the token that was used may only read */
    public void refuseIfReadOnly() {
        if (readOnly) {
            throw new CommandRefused(Code.NOT_ALLOWED, null, "This token may only read.");
        }
    }
}
