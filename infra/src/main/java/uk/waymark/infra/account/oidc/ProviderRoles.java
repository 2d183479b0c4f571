package uk.waymark.infra.account.oidc;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.access.Grants;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.refusal.CommandRefused;

/** The use case that puts on record the roles that a provider gives to somebody: those of which it speaks, and no others. */
@Component
record ProviderRoles(Grants grants, Dispatch dispatch) {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRoles.class);

    /** What is given comes first, so that nobody is without any role between two of them. */
    void decide(Person person, ProviderRules rules, Set<Role> claimed) {
        UUID institution = person.institutionId();
        Set<Role> had = grants.of(institution, person.id());
        UUID correlation = UUID.randomUUID();
        for (Role role : claimed) {
            if (!had.contains(role)) {
                send(new GrantRole(institution, person.id(), role, null), person, role, correlation);
            }
        }
        for (Role role : EnumSet.copyOf(rules.roles().values())) {
            if (had.contains(role) && !claimed.contains(role)) {
                send(new RevokeRole(institution, person.id(), role, null), person, role, correlation);
            }
        }
    }

    /** A role that cannot be given or taken is no reason not to let somebody in: the record says what they may do. */
    private void send(InstitutionCommand command, Person person, Role role, UUID correlation) {
        CommandOrigin asked =
                new CommandOrigin(person.id(), person.institutionId(), "web", correlation, null, null, null);
        try {
            dispatch.sendForProvider(command, asked);
        } catch (CommandRefused e) {
            LOG.warn(
                    "The provider's wish was not followed: {} {} person={} institution={}: {}",
                    command.getClass().getSimpleName(),
                    role,
                    person.id(),
                    person.institutionId(),
                    e.getMessage());
        }
    }
}
