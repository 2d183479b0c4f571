package uk.waymark.infra.platform.people.directory;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.query.erasure.SamePeople;

/** The entries of the directory that are one person, as the facts say. */
@Component
public record MergedEntries(PeopleStore people) implements SamePeople {

    @Override
    public void merge(UUID personId, UUID intoPersonId) {
        Map<String, String> both = Map.of("id", personId.toString(), "into", intoPersonId.toString());
        people.write(store -> store.update("UPDATE person SET merged_into = :into WHERE id = :id", both));
    }

    @Override
    public void separate(UUID personId) {
        Map<String, String> one = Map.of("id", personId.toString());
        people.write(store -> store.update("UPDATE person SET merged_into = NULL WHERE id = :id", one));
    }

    /** The id by which the person is known: their own, unless they are merged into another entry. */
    public UUID known(UUID personId) {
        return people
                .read(store -> store.queryForList(
                        "SELECT merged_into FROM person WHERE id = :id AND merged_into IS NOT NULL",
                        Map.of("id", personId.toString()),
                        String.class))
                .stream()
                .findFirst()
                .map(UUID::fromString)
                .orElse(personId);
    }

    /** Every id under which facts know the person: their own, and those that are merged into it. */
    public Set<UUID> idsOf(UUID personId) {
        Set<UUID> ids = new HashSet<>(Set.of(personId));
        people.read(store -> store.queryForList(
                        "SELECT id FROM person WHERE merged_into = :id",
                        Map.of("id", personId.toString()),
                        String.class))
                .forEach(id -> ids.add(UUID.fromString(id)));
        return ids;
    }
}
