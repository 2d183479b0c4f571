package uk.waymark.infra.members;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.members.Colleague.Held;
import uk.waymark.infra.members.Tenures.Tenure;
import uk.waymark.infra.platform.access.Grants;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Changes several roles of a person, each of which is a fact of its own. */
@Component
public class RoleChanges {

    private final Grants grants;
    private final Tenures tenures;
    private final Send send;

    RoleChanges(Grants grants, Tenures tenures, Send send) {
        this.grants = grants;
        this.tenures = tenures;
        this.send = send;
    }

    /** Whoever gives up looking after people does so last: they could not change anything after. */
    public List<Held> set(Write write, UUID personId, SetRoles wanted) {
        UUID institutionId = write.institutionId();
        Set<Role> has = grants.of(institutionId, personId);
        Set<Role> missing = difference(wanted.roles(), has);
        Set<Role> surplus = difference(has, wanted.roles());
        Inviting.refuseLeads(missing);
        refuseIfNobodyIsLeft(institutionId, personId, surplus);
        boolean administers = surplus.remove(Role.ADMINISTRATOR);
        boolean first =
                each(write, true, missing, role -> new GrantRole(institutionId, personId, role, wanted.effectiveOn()));
        Function<Role, Command> revoking = role -> new RevokeRole(institutionId, personId, role, wanted.effectiveOn());
        first = each(write, first, surplus, revoking);
        each(write, first, administers ? Set.of(Role.ADMINISTRATOR) : Set.of(), revoking);
        return tenures.of(institutionId).stream()
                .filter(tenure -> tenure.lasts() && tenure.personId().equals(personId))
                .map((Tenure tenure) -> new Held(tenure.role(), tenure.since()))
                .toList();
    }

    /** Whether the next command is the first. */
    private boolean each(Write write, boolean first, Set<Role> roles, Function<Role, Command> command) {
        boolean next = first;
        for (Role role : roles) {
            send.changed(write.step(role.name(), next), "institutionId", command.apply(role));
            next = false;
        }
        return next;
    }

    private void refuseIfNobodyIsLeft(UUID institutionId, UUID personId, Set<Role> surplus) {
        boolean others = grants.all(institutionId).entrySet().stream()
                .anyMatch(
                        one -> !one.getKey().equals(personId) && one.getValue().contains(Role.ADMINISTRATOR));
        if (surplus.contains(Role.ADMINISTRATOR) && !others) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            "roles",
                            "This is the only administrator. Make somebody else an administrator first.")
                    .asException();
        }
    }

    private static Set<Role> difference(Set<Role> these, Set<Role> without) {
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(these);
        left.removeAll(without);
        return left;
    }
}
