package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.access.Role;

/** What a provider says of roles, and what is on record of it. */
class ProviderRolesTest extends RealProviderTest {

    @Test
    void the_first_sign_in_makes_an_account_a_person_and_their_role() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Careers lead", "Chess club"));

        Visitor.Stop start = signIn(visitor, "school");

        assertThat(start.where()).isEqualTo("/");
        assertThat(start.words()).contains("Hillside School", urn);
        assertThat(asksFor(visitor, school)).isEqualTo(200);
        assertThat(roles(email, school)).containsExactly(Role.CAREERS_LEADER);
        assertThat(account(email).initials()).isEqualTo("SR");
        assertThat(account(email).passwordHash()).isNull();
        assertThat(account(email).operator()).isFalse();
        UUID person =
                directory.personOf(account(email).id(), school).orElseThrow().id();
        assertThat(onRecordAs(school, person)).containsExactly("IDENTITY_PROVIDER");
    }

    @Test
    void a_role_that_the_provider_no_longer_gives_is_gone_at_the_next_sign_in() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Careers lead", "Head"));
        signIn(visitor, "school");
        assertThat(roles(email, school)).containsExactlyInAnyOrder(Role.CAREERS_LEADER, Role.SLT);

        PROVIDER.says(user, said(urn, "Head"));
        signIn(new Visitor(), "school");
        assertThat(roles(email, school)).containsExactly(Role.SLT);

        PROVIDER.says(user, said(urn));
        Visitor again = new Visitor();
        Visitor.Stop start = signIn(again, "school");
        assertThat(roles(email, school)).isEmpty();
        assertThat(start.words()).doesNotContain("Hillside School");
        assertThat(asksFor(again, school)).isEqualTo(404);
        assertThat(asksFor(visitor, school)).as("sessions from before").isEqualTo(404);
    }

    @Test
    void a_role_of_which_the_provider_does_not_speak_stays() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Head"));
        signIn(visitor, "school");
        UUID person =
                directory.personOf(account(email).id(), school).orElseThrow().id();
        grant(school, person, Role.AUDITOR);

        PROVIDER.says(user, said(urn));
        signIn(new Visitor(), "school");

        assertThat(roles(email, school)).containsExactly(Role.AUDITOR);
    }

    @Test
    void the_last_administrator_stays_one_and_gets_in() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Office"));
        signIn(visitor, "school");
        testerLeaves(school);

        PROVIDER.says(user, said(urn));
        Visitor.Stop start = signIn(new Visitor(), "school");

        assertThat(roles(email, school)).containsExactly(Role.ADMINISTRATOR);
        assertThat(start.words()).contains("Hillside School");
    }

    @Test
    void an_organisation_as_dfe_sign_in_says_it_makes_somebody_without_a_role() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(
                user,
                Map.of(
                        "given_name",
                        "Jo",
                        "family_name",
                        "Ash",
                        "email",
                        email,
                        "organisation",
                        "{\"id\":\"23F20E54\",\"name\":\"Hillside\",\"urn\":\"" + urn + "\",\"uid\":null}",
                        "groups",
                        List.of("Careers lead")));

        signIn(visitor, "dfe");

        assertThat(account(email).name()).isEqualTo("Jo Ash");
        assertThat(directory.personOf(account(email).id(), school)).isPresent();
        assertThat(roles(email, school)).isEmpty();
        assertThat(asksFor(visitor, school)).isEqualTo(404);
    }
}
