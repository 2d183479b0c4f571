package uk.waymark.infra.members;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The rules who may look at the people of an institution, and who may look after what the directory says of them. */
@Component
public class PeopleAccess {

    private final Access access;
    private final StreamOrigins origins;
    private final DirectoryEntries entries;

    PeopleAccess(Access access, StreamOrigins origins, DirectoryEntries entries) {
        this.access = access;
        this.origins = origins;
        this.entries = entries;
    }

    /** @throws RequestRefused as if there were no such institution, if the caller has no role there */
    public Member mayRead(UUID institutionId, Permission permission) {
        refuseIfUnknown(institutionId);
        return access.member(caller(), institutionId, permission).orElseThrow(() -> noInstitution(institutionId));
    }

    /** The same, for whoever changes what the directory says of people, which is no fact of the record. */
    Member mayChange(UUID institutionId) {
        Member member = mayRead(institutionId, Permission.MANAGE_PEOPLE);
        caller().refuseIfReadOnly();
        return member;
    }

    /** Whether the caller runs the installation, and nobody looks after the institution. */
    boolean adopts(Caller caller, UUID institutionId) {
        refuseIfUnknown(institutionId);
        return access.operates(caller) && !caller.readOnly() && access.isUnattended(institutionId);
    }

    /** @throws RequestRefused if the institution names nobody under this id */
    public Entry entry(UUID institutionId, UUID personId) {
        return entries.find(institutionId, personId).orElseThrow(() -> unknown(personId));
    }

    static Caller caller() {
        return Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    static RequestRefused unknown(UUID personId) {
        return RequestRefused.notFound(
                Code.NOT_FOUND,
                "personId",
                List.of(),
                "The institution has nothing on record under personId %s.".formatted(personId));
    }

    private void refuseIfUnknown(UUID institutionId) {
        boolean known = origins.of(institutionId)
                .filter(origin -> origin.kind() == Kind.INSTITUTION)
                .isPresent();
        if (!known) {
            throw noInstitution(institutionId);
        }
    }

    private static RequestRefused noInstitution(UUID institutionId) {
        return RequestRefused.notFound(
                Code.NOT_FOUND,
                "institutionId",
                List.of(),
                "There is no institution with the id %s.".formatted(institutionId));
    }
}
