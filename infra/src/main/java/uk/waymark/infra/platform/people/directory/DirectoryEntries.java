package uk.waymark.infra.platform.people.directory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.label.Labels;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.store.RecordRows;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.Isolated;

/** What an institution or a hub has noted about the people whom it names: the personal data that events leave out. */
@Component
public record DirectoryEntries(PeopleStore people, Clock clock) {

    private static final String ENTRIES = """
        SELECT p.*, p.id AS person_id, p.institution_id AS organisation_id, EXISTS (SELECT 1 FROM one_time_link l
            WHERE l.person_id = p.id AND l.purpose = 'INVITATION' AND l.expires_at > :now) AS invited
        FROM person p WHERE p.institution_id = :institution\
        """;

    /** Fits no label, because those that are compared have no spaces. */
    private static final String NOBODYS = " ";

    /** A condition: not {@link #withdraw withdrawn}. */
    static final String COUNTED = " AND same_label <> '" + NOBODYS + "'";

    private static final String OTHERS =
            "SELECT label, same_label, email FROM person WHERE institution_id = :institution AND id <> :id" + COUNTED
                    + """
                 AND COALESCE(merged_into, id) <> COALESCE((SELECT merged_into FROM person WHERE id = :id), :id)\
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
            String name, String initials, @Nullable String email, Person.Kind kind) {

        /** What is noted about a person. */
        public Particulars(String name, String initials, @Nullable String email) {
            this(name, initials, email, Person.Kind.INDIVIDUAL);
        }
    }

    /** Everybody, in the order in which they were first named. */
    public List<Entry> of(UUID organisationId) {
        return select(COUNTED + " ORDER BY p.rowid", organisationId, Map.of());
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

    /**
     * Puts this down about somebody, who is new or was named by their initials only.
     *
     * @throws uk.waymark.kernel.refusal.CommandRefused if the initials or the address are somebody else's there, also when
     *     that came about at the same time
     */
    public void put(UUID organisationId, UUID personId, Particulars about) {
        people.write(store -> {
            InstitutionDigests.hold(store, organisationId);
            refuseIfAnothers(store, organisationId, personId, about);
            SweepMarks.remove(store, List.of(personId));
            return store.update("""
                INSERT INTO person (id, institution_id, label, same_label, kind, name, email)
                VALUES (:id, :institution, :label, :same, :kind, :name, :email)
                ON CONFLICT (id) DO UPDATE SET label = :label, same_label = :same, kind = :kind,
                    name = :name, email = :email WHERE person.institution_id = :institution\
                """, row(organisationId, personId, about));
        });
    }

    /** What {@link #put} would refuse, for whoever has something to do before. */
    public void refuseIfAnothers(UUID organisationId, UUID personId, Particulars about) {
        people.read(store -> refuseIfAnothers(store, organisationId, personId, about));
    }

    /** Initials say who is meant, and an address whose account it is: neither fits two people of an institution. */
    private static boolean refuseIfAnothers(
            NamedParameterJdbcTemplate store, UUID organisationId, UUID personId, Particulars about) {
        String same = Labels.compared(about.initials());
        Map<String, String> values = Map.of("institution", organisationId.toString(), "id", personId.toString());
        for (Map<String, Object> other : store.queryForList(OTHERS, values)) {
            if (same.equals(other.get("same_label"))) {
                throw Refusal.of(
                                Code.VALUE_NOT_ALLOWED,
                                "initials",
                                ("Another entry here is known as ‘%s’, which is the same as ‘%s’. If it is them, choose"
                                                + " that entry, or merge the two on the page People; if not, write other"
                                                + " initials.")
                                        .formatted(
                                                Isolated.of(String.valueOf(other.get("label"))),
                                                Isolated.of(about.initials())))
                        .asException();
            }
        }
        if (about.email() != null && isAnothers(store, values, Accounts.sameEmail(about.email()))) {
            throw Refusal.of(Code.VALUE_NOT_ALLOWED, "email", "Somebody else here has this e-mail address.")
                    .asException();
        }
        return false;
    }

    private static boolean isAnothers(NamedParameterJdbcTemplate store, Map<String, String> values, String email) {
        return store.queryForList(OTHERS, values).stream()
                .map(other -> (String) other.get("email"))
                .anyMatch(other -> other != null && Accounts.sameEmail(other).equals(email));
    }

    /** Somebody whom no fact came to name: they are in nobody's way, and wait for the sweep. */
    public void withdraw(UUID personId) {
        people.write(store -> store.update(
                "UPDATE person SET same_label = '" + NOBODYS + "' WHERE id = :id", Map.of("id", personId.toString())));
    }

    private static Map<String, @Nullable Object> row(UUID organisationId, UUID personId, Particulars about) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", personId.toString());
        row.put("institution", organisationId.toString());
        row.put("label", Labels.kept(about.initials()));
        row.put("same", Labels.compared(about.initials()));
        row.put("kind", about.kind().name());
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
