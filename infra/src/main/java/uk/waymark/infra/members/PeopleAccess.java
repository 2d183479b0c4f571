package uk.waymark.infra.members;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.infra.platform.people.DirectoryEntries.Entry;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Who may look at the people of an institution, and who may look after them. */
@Component
public class PeopleAccess {

    private final Access access;
    private final Streams streams;
    private final DirectoryEntries entries;

    PeopleAccess(Access access, Streams streams, DirectoryEntries entries) {
        this.access = access;
        this.streams = streams;
        this.entries = entries;
    }

    public static Caller caller() {
        return Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** @throws RequestRefused as if there were no such institution, if the caller has no role there */
    public Member mayRead(UUID institutionId, Permission permission) {
        streams.institution(institutionId);
        return access.member(caller(), institutionId, permission)
                .orElseThrow(() -> Streams.unknown(institutionId, "institution"));
    }

    /** The same, for whoever changes what the directory says of people, which is no fact of the record. */
    public Member mayChange(UUID institutionId) {
        Member member = mayRead(institutionId, Permission.MANAGE_PEOPLE);
        caller().refuseIfReadOnly();
        return member;
    }

    /** Whether the caller runs the installation, and nobody looks after the institution. */
    public boolean adopts(UUID institutionId) {
        streams.institution(institutionId);
        return access.operates(caller()) && !caller().readOnly() && access.isUnattended(institutionId);
    }

    public Entry entry(UUID institutionId, UUID personId) {
        return entries.find(institutionId, personId).orElseThrow(() -> unknown(personId));
    }

    public static RequestRefused unknown(UUID personId) {
        return RequestRefused.notFound(
                Code.NOT_FOUND,
                "personId",
                List.of(),
                "The institution has nothing on record under personId %s.".formatted(personId));
    }
}
