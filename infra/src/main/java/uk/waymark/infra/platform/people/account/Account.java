package uk.waymark.infra.platform.people.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email as it was written; compared without regard to case
 * @param initials by which institutions know them unless they say otherwise
 * @param passwordHash Argon2id; null for those who have no password here
 * @param operator whether they run this installation: they register institutions, and read nothing of them
 */
public record Account(
        UUID id,
        String email,
        String name,
        String initials,
        @Nullable String passwordHash,
        boolean operator) {

    /** Its id alone: names, addresses and hashes are for nobody's log and no page. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
