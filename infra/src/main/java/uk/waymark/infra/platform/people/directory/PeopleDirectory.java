package uk.waymark.infra.platform.people.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.label.Labels;
import uk.waymark.infra.platform.people.InBatches;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.store.RecordRows;
import uk.waymark.kernel.people.PersonNames;

/** Who is behind the opaque ids of events: initials and names of groups, per institution. */
@Component
public class PeopleDirectory implements PersonNames {

    private static final String FORGOTTEN = "a former colleague";
    private static final String LOCAL = "Local user";

    private final PeopleStore people;

    public PeopleDirectory(PeopleStore people) {
        this.people = people;
    }

    /**
     * Everybody of the institution whom the label fits, whatever its case, spaces and full stops, by the entry by which they
     * are known. Writes nothing.
     */
    public List<Person> matching(UUID institutionId, String label) {
        return people.read(store -> matching(store, institutionId, label));
    }

    /**
     * The one whom the label fits; a new entry if there is nobody yet.
     *
     * @throws LabelFitsSeveralPeople if it does not say who is meant
     */
    public Person resolveOrCreate(UUID institutionId, String label) {
        return people.write(store -> {
            InstitutionDigests.hold(store, institutionId);
            SweepMarks.removeLabelled(store, institutionId, Labels.compared(label));
            List<Person> matching = matching(store, institutionId, label);
            if (matching.size() > 1) {
                throw new LabelFitsSeveralPeople(label, matching);
            }
            SweepMarks.remove(store, matching.stream().map(Person::id).toList());
            return matching.isEmpty()
                    ? insert(store, institutionId, label, Person.Kind.of(label))
                    : matching.getFirst();
        });
    }

    /** A new entry, even if somebody with this label exists: two people may share initials. */
    public Person create(UUID institutionId, String label, Person.Kind kind) {
        return people.write(store -> insert(store, institutionId, label, kind));
    }

    /** The one of an institution, or hub, who signs in with the account. */
    public Optional<Person> personOf(UUID accountId, UUID institutionId) {
        return ofAccount(accountId).stream()
                .filter(person -> person.institutionId().equals(institutionId))
                .findFirst();
    }

    /** Whom institutions and hubs know as the holder of the account. */
    public List<Person> ofAccount(UUID accountId) {
        return people.read(store -> store.query(
                "SELECT * FROM person WHERE account_id = :account ORDER BY rowid",
                Map.of("account", accountId.toString()),
                RecordRows.of(Person.class)));
    }

    /** The account with which a person signs in; empty if they have none. */
    public Optional<UUID> accountOf(UUID personId) {
        return people
                .read(store -> store.queryForList(
                        "SELECT account_id FROM person WHERE id = :id AND account_id IS NOT NULL",
                        Map.of("id", personId.toString()),
                        String.class))
                .stream()
                .findFirst()
                .map(UUID::fromString);
    }

    /** The one whom the institution knows as the holder of the account; a new entry if it knows none. */
    public Person personFor(Account account, UUID institutionId) {
        return people.write(store -> personOf(store, account.id(), institutionId)
                .orElseGet(() -> {
                    Person person = insert(store, institutionId, account.initials(), Person.Kind.INDIVIDUAL);
                    link(store, person.id(), account);
                    return person;
                }));
    }

    /** From now on the holder of the account acts as this person. */
    public void link(UUID personId, Account account) {
        people.write(store -> link(store, personId, account));
    }

    private static int link(NamedParameterJdbcTemplate store, UUID personId, Account account) {
        SweepMarks.remove(store, List.of(personId));
        return store.update(
                "UPDATE person SET account_id = :account, name = :name, email = :email WHERE id = :id",
                Map.of(
                        "account", account.id().toString(),
                        "name", account.name(),
                        "email", account.email(),
                        "id", personId.toString()));
    }

    private static Optional<Person> personOf(NamedParameterJdbcTemplate store, UUID accountId, UUID institutionId) {
        return store
                .query(
                        "SELECT * FROM person WHERE account_id = :account AND institution_id = :institution",
                        Map.of("account", accountId.toString(), "institution", institutionId.toString()),
                        RecordRows.of(Person.class))
                .stream()
                .findFirst();
    }

    /** Everybody whom the institution names in its records, in the order in which they were first named. */
    public List<Person> of(UUID institutionId) {
        return people.read(store -> store.query(
                "SELECT * FROM person WHERE institution_id = :institution" + DirectoryEntries.COUNTED
                        + " ORDER BY rowid",
                Map.of("institution", institutionId.toString()),
                RecordRows.of(Person.class)));
    }

    /** Whoever used this machine before there was sign-in, if it was used then: they stay in its events. */
    public Optional<UUID> beforeSignIn() {
        return people.read(store -> store.queryForList("SELECT id FROM local_actor", Map.of(), String.class)).stream()
                .findFirst()
                .map(UUID::fromString);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, FORGOTTEN));
        beforeSignIn().ifPresent(id -> names.replace(id, LOCAL));
        people.read(store ->
                        InBatches.of(ids, some -> store.query("""
                            SELECT p.id, p.institution_id, COALESCE(known.label, p.label) AS label, p.kind
                            FROM person p LEFT JOIN person known ON known.id = p.merged_into
                            WHERE p.id IN (:ids)\
                            """, Map.of("ids", some), RecordRows.of(Person.class))))
                .forEach(person -> names.put(person.id(), person.label()));
        return names;
    }

    @Override
    public Map<UUID, UUID> known(Collection<UUID> ids) {
        Map<UUID, UUID> known = PersonNames.super.known(ids);
        people.read(store -> InBatches.of(
                        ids,
                        some -> store.query(
                                "SELECT id, merged_into FROM person WHERE id IN (:ids) AND merged_into IS NOT NULL",
                                Map.of("ids", some),
                                (row, number) -> Map.entry(
                                        UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))))
                .forEach(merged -> known.put(merged.getKey(), merged.getValue()));
        return known;
    }

    private static List<Person> matching(NamedParameterJdbcTemplate store, UUID institutionId, String label) {
        return store.query(
                """
                SELECT * FROM person WHERE id IN (SELECT COALESCE(merged_into, id) FROM person
                    WHERE institution_id = :institution AND same_label = :label) ORDER BY rowid\
                """,
                Map.of("institution", institutionId.toString(), "label", Labels.compared(label)),
                RecordRows.of(Person.class));
    }

    private static Person insert(NamedParameterJdbcTemplate store, UUID institutionId, String label, Person.Kind kind) {
        Person person = new Person(UUID.randomUUID(), institutionId, Labels.kept(label), kind);
        store.update(
                "INSERT INTO person (id, institution_id, label, same_label, kind) VALUES (:id, :institution, :label,"
                        + " :same, :kind)",
                Map.of(
                        "id", person.id().toString(),
                        "institution", institutionId.toString(),
                        "label", person.label(),
                        "same", Labels.compared(label),
                        "kind", kind.name()));
        return person;
    }
}
