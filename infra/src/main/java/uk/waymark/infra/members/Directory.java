package uk.waymark.infra.members;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.members.Colleague.SignIn;
import uk.waymark.infra.members.Tenures.Tenure;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.kernel.access.Permission;

/** The directory of an institution's people, as it is listed and kept in order. */
@Component
public class Directory {

    private final PeopleAccess access;
    private final DirectoryEntries entries;
    private final Tenures tenures;

    Directory(PeopleAccess access, DirectoryEntries entries, Tenures tenures) {
        this.access = access;
        this.entries = entries;
        this.tenures = tenures;
    }

    /** Everybody; with names, e-mail addresses and who can sign in only for whoever looks after people. */
    public List<Colleague> of(UUID institutionId) {
        Member member = access.mayRead(institutionId, Permission.SEE_PEOPLE);
        boolean wholly = member.may(Permission.MANAGE_PEOPLE);
        List<Tenure> all = tenures.of(institutionId);
        return entries.of(institutionId).stream()
                .map(entry -> colleague(entry, all, wholly))
                .toList();
    }

    /** What is listed of one person, for whoever looks after people. */
    Colleague one(UUID institutionId, UUID personId) {
        return colleague(access.entry(institutionId, personId), tenures.of(institutionId), true);
    }

    private static Colleague colleague(Entry entry, List<Tenure> all, boolean wholly) {
        return new Colleague(
                entry.personId(),
                entry.label(),
                entry.kind(),
                Tenures.held(all, entry.personId()),
                wholly ? entry.name() : null,
                wholly ? entry.email() : null,
                wholly ? signIn(entry) : null,
                entry.mergedInto());
    }

    private static SignIn signIn(Entry entry) {
        if (entry.accountId() != null) {
            return SignIn.YES;
        }
        return entry.invited() ? SignIn.INVITED : SignIn.NO;
    }
}
