package uk.waymark.infra.members;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.event.PersonErased;

/** The wishes about a person whom an institution names; about anybody else they are refused. */
@Component
public class MemberWishes {

    private final DirectoryEntries entries;
    private final StreamFacts streams;

    MemberWishes(DirectoryEntries entries, StreamFacts streams) {
        this.entries = entries;
        this.streams = streams;
    }

    /** Whatever is not in the list is taken away. Each role is a fact of its own; all of them are changed, or none. */
    public Wish setRoles(UUID personId, SetRoles body) {
        return Wish.of(
                body,
                ChangeRoles.class,
                draft -> new ChangeRoles(
                        draft.subject(),
                        named(draft.subject(), personId),
                        body.roles(),
                        others(body.roles()),
                        body.effectiveOn()));
    }

    public Wish grant(UUID personId, Role role, OnDay body) {
        return Wish.of(
                body,
                GrantRole.class,
                draft -> new GrantRole(draft.subject(), named(draft.subject(), personId), role, body.effectiveOn()));
    }

    public Wish revoke(UUID personId, Role role, OnDay body) {
        return Wish.of(
                body,
                RevokeRole.class,
                draft -> new RevokeRole(draft.subject(), named(draft.subject(), personId), role, body.effectiveOn()));
    }

    /** Somebody who is erased already is no error. */
    public Wish erase(UUID personId, OnDay body) {
        return Wish.of(body, ErasePerson.class, draft -> {
            UUID institutionId = draft.subject();
            if (entries.find(institutionId, personId).isEmpty() && !isErased(institutionId, personId)) {
                throw PeopleAccess.unknown(personId);
            }
            return new ErasePerson(institutionId, personId, body.effectiveOn());
        });
    }

    private UUID named(UUID institutionId, UUID personId) {
        return entries.findToName(institutionId, personId)
                .orElseThrow(() -> PeopleAccess.unknown(personId))
                .personId();
    }

    private static Set<Role> others(Set<Role> roles) {
        Set<Role> others = EnumSet.allOf(Role.class);
        others.removeAll(roles);
        return others;
    }

    private boolean isErased(UUID institutionId, UUID personId) {
        return streams.facts(institutionId, PersonErased.class)
                .anyMatch(erased -> erased.personId().equals(personId));
    }
}
