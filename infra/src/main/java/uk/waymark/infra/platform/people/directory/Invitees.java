package uk.waymark.infra.platform.people.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.people.account.Accounts;

/** People whom an institution or a hub has invited by their address, and who may not have an account yet. */
@Component
public record Invitees(PeopleStore people, PeopleDirectory directory) {

    /** The one whom the organisation knows by this address, whichever entry has it; a new entry if it knows none. */
    public Person invite(UUID organisationId, String email, String initials) {
        Optional<Person> known = people.write(store -> {
                    Optional<UUID> found = byEmail(store, organisationId, email);
                    found.ifPresent(id -> SweepMarks.remove(store, List.of(id)));
                    return found;
                })
                .flatMap(id -> directory.of(organisationId).stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst());
        return known.orElseGet(() -> {
            Person person = directory.create(organisationId, initials, Person.Kind.INDIVIDUAL);
            people.write(store -> store.update(
                    "UPDATE person SET email = :email WHERE id = :id",
                    Map.of("email", email.strip(), "id", person.id().toString())));
            return person;
        });
    }

    private static Optional<UUID> byEmail(NamedParameterJdbcTemplate store, UUID organisationId, String email) {
        return store
                .query(
                        "SELECT COALESCE(merged_into, id) AS id, email FROM person"
                                + " WHERE institution_id = :organisation AND email IS NOT NULL",
                        Map.of("organisation", organisationId.toString()),
                        (row, number) -> Map.entry(UUID.fromString(row.getString("id")), row.getString("email")))
                .stream()
                .filter(one -> Accounts.sameEmail(one.getValue()).equals(Accounts.sameEmail(email)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
