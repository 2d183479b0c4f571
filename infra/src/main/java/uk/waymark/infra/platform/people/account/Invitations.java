package uk.waymark.infra.platform.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.RecordRows;

/** Those whom an institution or a hub knows, and who cannot sign in as such yet. */
@Component
public record Invitations(PeopleStore people) {

    /**
     * Somebody who is invited.
     *
     * @param organisationId the institution or the hub
     * @param label by which it knows them
     */
    public record Invited(UUID personId, UUID organisationId, String label, String name, String email) {}

    /** Empty if there is nobody of this id, nobody knows where to write to them, or they have an account already. */
    public Optional<Invited> of(UUID personId) {
        return people
                .read(store -> store.query("""
                    SELECT id AS person_id, institution_id AS organisation_id, label, COALESCE(name, label) AS name, email FROM person
                    WHERE id = :id AND account_id IS NULL AND email IS NOT NULL\
                    """, Map.of("id", personId.toString()), RecordRows.of(Invited.class)))
                .stream()
                .findFirst();
    }
}
