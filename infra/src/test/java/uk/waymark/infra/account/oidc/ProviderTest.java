package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RevokeRole;

/** The real application, and somebody who comes to it from a provider. */
abstract class ProviderTest extends ApiTest {

    @Autowired
    Accounts known;

    @Autowired
    Access access;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Dispatch dispatch;

    @Autowired
    @Qualifier("people")
    Database peopleStore;

    @Autowired
    @Qualifier("events")
    Database record;

    String waymark() {
        return "http://localhost:" + request("").build().uri().getPort();
    }

    UUID register(String urn) {
        return post("/api/institutions", registration(urn)).is(201).id("institutionId");
    }

    long accounts() {
        return JdbcClient.create(peopleStore)
                .sql("SELECT COUNT(*) FROM account")
                .query(Long.class)
                .single();
    }

    Account account(String email) {
        return known.byEmail(email).orElseThrow();
    }

    Set<Role> roles(String email, UUID institution) {
        return access.member(Caller.signedIn(account(email).id()), institution)
                .map(Member::roles)
                .orElse(Set.of());
    }

    /** In which role what is on record about the roles of a person was put there. */
    Set<String> onRecordAs(UUID institution, UUID person) {
        return JdbcClient.create(record)
                .sql("SELECT payload, metaData FROM DomainEventEntry WHERE aggregateIdentifier = ?")
                .param(institution.toString())
                .query((row, number) -> new String[] {
                    new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                    new String(row.getBytes("metaData"), StandardCharsets.UTF_8)
                })
                .list()
                .stream()
                .filter(fact -> fact[0].contains(person.toString()))
                .map(fact -> fact[1].replaceAll(".*\"role\":\"(\\w+)\".*", "$1"))
                .collect(Collectors.toSet());
    }

    /** As the one who registered the institution, and is its administrator. */
    void grant(UUID institution, UUID person, Role role) {
        dispatch.send(new GrantRole(institution, person, role, null), byTester(institution));
    }

    /** From now on nobody of those who registered the institution looks after it. */
    void testerLeaves(UUID institution) {
        CommandOrigin asked = byTester(institution);
        dispatch.send(new RevokeRole(institution, asked.actor(), Role.ADMINISTRATOR, null), asked);
    }

    CommandOrigin byTester(UUID institution) {
        UUID tester = directory
                .personOf(account("tester@waymark.example").id(), institution)
                .orElseThrow()
                .id();
        return new CommandOrigin(tester, institution, "api", UUID.randomUUID(), null, null, null);
    }

    /** With the form's token, of any page that has a form. */
    Visitor.Stop signOut(Visitor visitor) {
        String token = visitor.open(waymark() + "/institutions/new")
                .page()
                .select("input[name=_csrf]")
                .val();
        assertThat(token).isNotBlank();
        return visitor.post(waymark() + "/sign-out", Map.of("_csrf", token));
    }

    boolean isSignedIn(Visitor visitor) {
        return visitor.open(waymark() + "/").where().equals("/");
    }

    /** What the API says to them about the institution. */
    int asksFor(Visitor visitor, UUID institution) {
        return visitor.ask(waymark() + "/api/institutions/" + institution).status();
    }
}
