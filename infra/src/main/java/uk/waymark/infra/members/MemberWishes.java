package uk.waymark.infra.members;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.MergePeople;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.command.SeparatePeople;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

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

    /** Whoever signs in stays the one whom they are: only an entry with which nobody signs in goes into another. */
    public Wish merge(UUID personId, MergeEntries body) {
        return Wish.of(body, MergePeople.class, draft -> {
            Entry merged = entry(draft.subject(), personId);
            Entry known = entry(draft.subject(), body.intoPersonId());
            refuseIfSignsIn(merged, known);
            return new MergePeople(draft.subject(), merged.personId(), known.personId(), body.effectiveOn());
        });
    }

    /** Somebody who is merged with nobody is no error. */
    public Wish separate(UUID personId, OnDay body) {
        return Wish.of(
                body,
                SeparatePeople.class,
                draft -> new SeparatePeople(draft.subject(), named(draft.subject(), personId), body.effectiveOn()));
    }

    private static void refuseIfSignsIn(Entry merged, Entry known) {
        if (!merged.personId().equals(known.personId()) && merged.signsIn()) {
            String message = known.signsIn()
                    ? "Both sign in, or are invited to: they cannot be one person."
                    : "This person signs in, or is invited to: merge the other entry into theirs.";
            throw Refusal.of(Code.WRONG_STATE, "personId", message).asException();
        }
    }

    private UUID named(UUID institutionId, UUID personId) {
        return entry(institutionId, personId).personId();
    }

    private Entry entry(UUID institutionId, UUID personId) {
        return entries.findToName(institutionId, personId).orElseThrow(() -> PeopleAccess.unknown(personId));
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
