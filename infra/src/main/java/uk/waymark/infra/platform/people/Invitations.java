package uk.waymark.infra.platform.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Those whom an institution or a hub knows, and who cannot sign in as such yet. */
@Component
public class Invitations {

    private final PeopleStore people;

    public Invitations(PeopleStore people) {
        this.people = people;
    }

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
                .read(store -> store.query(
                        """
                        SELECT id, institution_id, label, name, email FROM person
                        WHERE id = :id AND account_id IS NULL AND email IS NOT NULL""",
                        Map.of("id", personId.toString()),
                        (row, number) -> new Invited(
                                UUID.fromString(row.getString("id")),
                                UUID.fromString(row.getString("institution_id")),
                                row.getString("label"),
                                row.getString("name") == null ? row.getString("label") : row.getString("name"),
                                row.getString("email"))))
                .stream()
                .findFirst();
    }
}
