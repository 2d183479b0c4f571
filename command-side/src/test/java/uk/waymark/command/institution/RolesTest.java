package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

class RolesTest {

    private static final UUID PERSON = Ids.of("test", "person");
    private static final UUID OTHER = Ids.of("test", "other person");
    private static final RoleGranted ADMINISTERS = has(PERSON, Role.ADMINISTRATOR);

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void a_role_is_given_once() {
        GrantRole grant = new GrantRole(SCHOOL, PERSON, Role.SLT, null);
        fixture.given(registered()).when(grant).expectEvents(new RoleGranted(SCHOOL, PERSON, Role.SLT, TODAY));
        InstitutionFixture.create()
                .given(registered(), has(PERSON, Role.SLT))
                .when(grant)
                .expectNoEvents();
    }

    @Test
    void a_role_is_taken_away_once() {
        RevokeRole revoke = new RevokeRole(SCHOOL, PERSON, Role.SLT, null);
        fixture.given(registered(), has(PERSON, Role.SLT))
                .when(revoke)
                .expectEvents(new RoleRevoked(SCHOOL, PERSON, Role.SLT, TODAY));
        InstitutionFixture.create().given(registered()).when(revoke).expectNoEvents();
    }

    /** What is given comes first, and looking after people goes last. */
    @Test
    void several_roles_change_at_once() {
        fixture.given(registered(), ADMINISTERS, has(OTHER, Role.ADMINISTRATOR), has(PERSON, Role.SLT))
                .when(change(
                        Set.of(Role.AUDITOR, Role.CAREERS_LEADER), Set.of(Role.ADMINISTRATOR, Role.GOVERNOR, Role.SLT)))
                .expectEvents(
                        new RoleGranted(SCHOOL, PERSON, Role.CAREERS_LEADER, TODAY),
                        new RoleGranted(SCHOOL, PERSON, Role.AUDITOR, TODAY),
                        new RoleRevoked(SCHOOL, PERSON, Role.SLT, TODAY),
                        new RoleRevoked(SCHOOL, PERSON, Role.ADMINISTRATOR, TODAY));
    }

    @Test
    void what_is_so_already_writes_nothing() {
        fixture.given(registered(), ADMINISTERS)
                .when(change(Set.of(Role.ADMINISTRATOR), Set.of(Role.SLT)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    /** Field by field what a client is told: the API has {@code role} in a path and {@code roles} in a body. */
    static Stream<List<Object>> leads() {
        return Stream.of(
                List.of(new GrantRole(SCHOOL, PERSON, Role.HUB_LEAD, null), "role"),
                List.of(change(Set.of(Role.AUDITOR, Role.HUB_LEAD), Set.of()), "roles"));
    }

    @ParameterizedTest
    @MethodSource("leads")
    void an_institution_appoints_no_hub_lead(List<Object> refused) {
        refusal(refused)
                .expectExceptionDetails(new Refusal(
                        Code.VALUE_NOT_ALLOWED,
                        (String) refused.getLast(),
                        List.of("CAREERS_LEADER", "CONTRIBUTOR", "SLT", "GOVERNOR", "AUDITOR", "ADMINISTRATOR"),
                        "A hub appoints its leads; an institution cannot."));
    }

    static Stream<List<Object>> lastAdministrator() {
        return Stream.of(
                List.of(new RevokeRole(SCHOOL, PERSON, Role.ADMINISTRATOR, null), "role"),
                List.of(new ErasePerson(SCHOOL, PERSON, null), "personId"),
                List.of(change(Set.of(Role.AUDITOR), Set.of(Role.ADMINISTRATOR)), "roles"));
    }

    @ParameterizedTest
    @MethodSource("lastAdministrator")
    void the_last_administrator_stays_one(List<Object> refused) {
        refusal(refused)
                .expectExceptionDetails(Refusal.of(
                        Code.WRONG_STATE,
                        (String) refused.getLast(),
                        "This is the only administrator. Make somebody else an administrator first."));
    }

    static Stream<InstitutionCommand> grants() {
        return Stream.of(
                new GrantRole(SCHOOL, PERSON, Role.SLT, null), change(Set.of(Role.SLT, Role.AUDITOR), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void who_was_erased_is_given_no_role(InstitutionCommand grant) {
        refused(
                fixture.given(registered(), new PersonErased(SCHOOL, PERSON, REGISTERED_ON))
                        .when(grant),
                Code.WRONG_STATE,
                "personId");
    }

    private ResultValidator<Institution> refusal(List<Object> refused) {
        return fixture.given(registered(), ADMINISTERS).when(refused.getFirst()).expectNoEvents();
    }

    private static RoleGranted has(UUID person, Role role) {
        return new RoleGranted(SCHOOL, person, role, REGISTERED_ON);
    }

    private static ChangeRoles change(Set<Role> granted, Set<Role> revoked) {
        return new ChangeRoles(SCHOOL, PERSON, granted, revoked, null);
    }
}
