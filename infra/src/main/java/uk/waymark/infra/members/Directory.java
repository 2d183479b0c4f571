package uk.waymark.infra.members;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.members.Colleague.Held;
import uk.waymark.infra.members.Colleague.SignIn;
import uk.waymark.infra.members.Tenures.Tenure;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.infra.platform.people.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.DirectoryEntries.Particulars;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The people of an institution as they are listed. */
@Component
public class Directory {

    private final DirectoryEntries entries;
    private final PeopleDirectory people;
    private final Tenures tenures;

    Directory(DirectoryEntries entries, PeopleDirectory people, Tenures tenures) {
        this.entries = entries;
        this.people = people;
        this.tenures = tenures;
    }

    /** @param wholly with names, e-mail addresses and who can sign in */
    public List<Colleague> of(UUID institutionId, boolean wholly) {
        List<Tenure> all = tenures.of(institutionId);
        return entries.of(institutionId).stream()
                .map(entry -> colleague(entry, all, wholly))
                .toList();
    }

    public Colleague one(UUID institutionId, Entry entry) {
        return colleague(entry, tenures.of(institutionId), true);
    }

    private static Colleague colleague(Entry entry, List<Tenure> all, boolean wholly) {
        List<Held> roles = all.stream()
                .filter(tenure -> tenure.lasts() && tenure.personId().equals(entry.personId()))
                .map(tenure -> new Held(tenure.role(), tenure.since()))
                .toList();
        return new Colleague(
                entry.personId(),
                entry.label(),
                entry.kind(),
                roles,
                wholly ? entry.name() : null,
                wholly ? entry.email() : null,
                wholly ? signIn(entry) : null);
    }

    private static SignIn signIn(Entry entry) {
        if (entry.accountId() != null) {
            return SignIn.YES;
        }
        return entry.invited() ? SignIn.INVITED : SignIn.NO;
    }

    /** Initials say who is meant, and an address whose account it is: neither fits two people of an institution. */
    public void refuseIfAnothers(UUID institutionId, UUID personId, Particulars about) {
        boolean initialsTaken = people.matching(institutionId, about.initials()).stream()
                .anyMatch(other -> !other.id().equals(personId));
        if (initialsTaken) {
            throw Refusal.of(
                            Code.VALUE_NOT_ALLOWED,
                            "initials",
                            "Somebody here is known as %s already. If it is them, choose their entry; if not, write other initials."
                                    .formatted(about.initials()))
                    .asException();
        }
        String email = about.email();
        if (email != null && isAnothers(institutionId, personId, Accounts.sameEmail(email))) {
            throw Refusal.of(Code.VALUE_NOT_ALLOWED, "email", "Somebody else here has this e-mail address.")
                    .asException();
        }
    }

    private boolean isAnothers(UUID institutionId, UUID personId, String email) {
        return entries.of(institutionId).stream()
                .filter(entry -> !entry.personId().equals(personId))
                .map(Entry::email)
                .anyMatch(other -> other != null && Accounts.sameEmail(other).equals(email));
    }
}
