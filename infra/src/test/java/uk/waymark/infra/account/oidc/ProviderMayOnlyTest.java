package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;

/** What is sent in a provider's name changes the roles of whoever signs in, and nothing else, whoever they are. */
class ProviderMayOnlyTest extends ProviderTest {

    @Test
    void change_the_roles_of_whoever_signs_in() {
        UUID school = register(freeUrn());
        CommandOrigin administrator = byTester(school);
        UUID colleague = UUID.randomUUID();
        List<Command> others = List.of(
                new GrantRole(school, colleague, Role.SLT, null),
                new RevokeRole(school, colleague, Role.SLT, null),
                new GrantRole(school, administrator.actor(), Role.HUB_LEAD, null),
                new ErasePerson(school, administrator.actor(), null),
                new RenameInstitution(school, "Another name", null));
        long before = events();

        assertThat(others)
                .allSatisfy(command -> assertThatThrownBy(() -> dispatch.sendForProvider(command, administrator))
                        .isInstanceOf(CommandRefused.class)
                        .hasMessageContaining("A sign-in provider may not write this"));
        assertThat(events()).isEqualTo(before);

        dispatch.sendForProvider(new GrantRole(school, administrator.actor(), Role.GOVERNOR, null), administrator);
        assertThat(roles("tester@waymark.example", school)).contains(Role.GOVERNOR);
    }

    @Test
    void not_be_spoken_for_by_a_request() {
        UUID school = register(freeUrn());
        CommandOrigin nobody = new CommandOrigin(UUID.randomUUID(), school, "api", UUID.randomUUID(), null, null, null);

        assertThatThrownBy(() -> dispatch.send(new GrantRole(school, nobody.actor(), Role.SLT, null), nobody))
                .isInstanceOf(CommandRefused.class);
    }
}
