package uk.waymark.infra.members.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.people.account.HeldOnAccounts.Held;
import uk.waymark.kernel.access.Role;

/**
 * Everything that an institution, or a hub, holds on a person.
 *
 * @param alsoKnownAs the labels of entries that are merged into theirs
 * @param account with which they sign in; null if they have none, or it was left out
 * @param tokens with which programs act for them here
 * @param roles that they have or had
 * @param recorded every fact that they put on record
 * @param written every text that they wrote with one, by the id under which it can be erased
 */
public record HeldOnPerson(
        Instant at,
        UUID organisationId,
        @Nullable String organisation,
        Entry directoryEntry,
        List<String> alsoKnownAs,
        @Nullable Held account,
        List<Token> tokens,
        List<Tenure> roles,
        List<Recorded> recorded,
        List<Written> written,
        List<Owned> actionsOwned,
        List<Taken> reviews) {

    /** Without what is their account's, and so not this one institution's: for a program whose token is for that alone. */
    public HeldOnPerson withoutAccount() {
        return new HeldOnPerson(
                at,
                organisationId,
                organisation,
                directoryEntry,
                alsoKnownAs,
                null,
                tokens.stream().filter(Token::onlyHere).toList(),
                roles,
                recorded,
                written,
                actionsOwned,
                reviews);
    }

    /** What the directory says. */
    public record Entry(
            UUID personId,
            String label,
            @Nullable String name,
            @Nullable String email,
            boolean invited) {}

    /** @param onlyHere whether it is for this institution alone */
    public record Token(
            UUID tokenId,
            String label,
            boolean readOnly,
            boolean onlyHere,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /** @param until null while they have it */
    public record Tenure(
            Role role, LocalDate since, @Nullable LocalDate until) {}

    /** A fact that they recorded. */
    public record Recorded(
            Instant at,
            LocalDate effectiveOn,
            @Nullable String role,
            @Nullable String source,
            String fact,
            String sentence,
            UUID stream,
            long version) {}

    /** Words of theirs. */
    public record Written(UUID textId, String field, String words, Instant at, UUID stream, long version) {}

    /** An action in whose hands it is. */
    public record Owned(UUID actionId, String description) {}

    /** A review in which they take part, or took part at some time. */
    public record Taken(UUID assessmentId, UUID reviewId, String title) {}
}
