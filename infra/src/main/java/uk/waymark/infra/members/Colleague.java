package uk.waymark.infra.members;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;

/**
 * Somebody whom the institution names, by the id that stands in its events.
 *
 * @param label initials, or the name of a group
 * @param roles that they have now
 * @param name only for who looks after people; null if it is not known
 * @param email the same
 * @param signIn the same
 * @param mergedInto the id by which this person is known; null unless they were merged into another entry
 */
public record Colleague(
        UUID personId,
        String label,
        Person.Kind kind,
        List<Held> roles,
        @Nullable String name,
        @Nullable String email,
        @Nullable SignIn signIn,
        @Nullable UUID mergedInto) {

    /** A role, and the day from which they have had it. */
    public record Held(Role role, LocalDate since) {}

    /** Whether they can sign in. */
    public enum SignIn {
        /** They have an account. */
        YES,
        /** They have been sent a link that still works. */
        INVITED,
        /** They are named in the record, and that is all. */
        NO
    }
}
