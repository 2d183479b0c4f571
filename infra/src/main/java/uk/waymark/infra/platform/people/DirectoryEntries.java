package uk.waymark.infra.platform.people;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.RecordRows;

/** What an institution or a hub has noted about the people whom it names: the personal data that events leave out. */
@Component
public record DirectoryEntries(PeopleStore people, Clock clock) {

    private static final String ENTRIES = """
        SELECT p.*, p.id AS person_id, p.institution_id AS organisation_id, EXISTS (SELECT 1 FROM one_time_link l
            WHERE l.person_id = p.id AND l.purpose = 'INVITATION' AND l.expires_at > :now) AS invited
        FROM person p WHERE p.institution_id = :institution\
        """;

    /**
     * An entry.
     *
     * @param label initials, or the name of a group
     * @param accountId with which they sign in; null if they cannot
     * @param mergedInto the entry by which this person is known; null if it is this one
     * @param invited whether they have a link that lets them sign in from now on
     */
    public record Entry(
            UUID personId,
            UUID organisationId,
            String label,
            Person.Kind kind,
            @Nullable String name,
            @Nullable String email,
            @Nullable UUID accountId,
            @Nullable UUID mergedInto,
            boolean invited) {

        /** Whether they have an account, or a link that leads to one. */
        public boolean signsIn() {
            return accountId != null || invited;
        }
    }

    /** What is noted about somebody. */
    public record Particulars(
            String name, String initials, @Nullable String email) {}

    /** Everybody, in the order in which they were first named. */
    public List<Entry> of(UUID organisationId) {
        return select(" ORDER BY p.rowid", organisationId, Map.of());
    }

    /** Empty if the organisation names nobody under this id. */
    public Optional<Entry> find(UUID organisationId, UUID personId) {
        return select(" AND p.id = :id", organisationId, Map.of("id", personId.toString())).stream()
                .findFirst();
    }

    /**
     * The same, for whoever is about to name them in a fact: an entry that is found here is not swept any more. Empty if it
     * was swept before.
     */
    public Optional<Entry> findToName(UUID organisationId, UUID personId) {
        people.write(store -> {
            SweepMarks.remove(store, List.of(personId));
            return personId;
        });
        return find(organisationId, personId);
    }

    /** Puts this down about somebody, who is new or was named by their initials only. */
    public void put(UUID organisationId, UUID personId, Particulars about) {
        people.write(store -> {
            SweepMarks.remove(store, List.of(personId));
            return store.update("""
                INSERT INTO person (id, institution_id, label, same_label, kind, name, email)
                VALUES (:id, :institution, :label, :same, 'INDIVIDUAL', :name, :email)
                ON CONFLICT (id) DO UPDATE SET label = :label, same_label = :same, kind = 'INDIVIDUAL',
                    name = :name, email = :email WHERE person.institution_id = :institution\
                """, row(organisationId, personId, about));
        });
    }

    private static Map<String, @Nullable Object> row(UUID organisationId, UUID personId, Particulars about) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", personId.toString());
        row.put("institution", organisationId.toString());
        row.put("label", about.initials().strip());
        row.put("same", PeopleDirectory.sameLabel(about.initials()));
        row.put("name", about.name().strip());
        row.put("email", about.email() == null ? null : about.email().strip());
        return row;
    }

    private List<Entry> select(String more, UUID organisationId, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("institution", organisationId.toString());
        all.put("now", clock.millis());
        return people.read(store -> store.query(ENTRIES + more, all, RecordRows.of(Entry.class)));
    }
}
