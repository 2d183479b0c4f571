package uk.waymark.infra.platform.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.InBatches;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.people.forgetting.Forgetting.Erased;

/** The keys of texts in the people store. */
@Component
public record TextKeys(PeopleStore people, ApplicationEventPublisher told) {

    /** A key for each of these texts, on disk when this returns. A text that has one keeps it, marked by a sweep or not. */
    Map<UUID, TextKey> obtain(UUID institutionId, Collection<UUID> texts) {
        return people.write(store -> {
            SweepMarks.remove(store, texts);
            store.batchUpdate(
                    "INSERT INTO text_key VALUES (:text, :institution, :key) ON CONFLICT DO NOTHING",
                    newKeys(institutionId, texts));
            return find(store, texts);
        });
    }

    /** The keys that are left of these texts, in one look-up. */
    Map<UUID, TextKey> find(Collection<UUID> texts) {
        return people.read(store -> find(store, texts));
    }

    /** Whether there is a key of this text, and the text is the institution's. */
    boolean has(UUID institutionId, UUID textId) {
        return people.read(store -> !store.queryForList(
                        "SELECT 1 FROM text_key WHERE text_id = :text AND institution_id = :institution",
                        Map.of("text", textId.toString(), "institution", institutionId.toString()))
                .isEmpty());
    }

    /** Deletes these keys for good. */
    void delete(Collection<UUID> texts) {
        Set<UUID> institutions = new HashSet<>();
        if (delete(store -> texts, institutions) > 0) {
            told.publishEvent(new Erased(institutions));
        }
    }

    /**
     * Deletes keys that no fact names, chosen in the transaction that deletes them. Nothing is erased by it that anybody could
     * have read, so nobody is told. Returns how many there were.
     */
    public int delete(Function<NamedParameterJdbcTemplate, Collection<UUID>> texts) {
        return delete(texts, new HashSet<>());
    }

    private int delete(Function<NamedParameterJdbcTemplate, Collection<UUID>> texts, Set<UUID> institutions) {
        List<Integer> deleted = people.write(store -> InBatches.of(texts.apply(store), some -> {
            Map<String, ?> these = Map.of("ids", some);
            store.queryForList(
                            "SELECT DISTINCT institution_id FROM text_key WHERE text_id IN (:ids)", these, String.class)
                    .forEach(id -> institutions.add(UUID.fromString(id)));
            return List.of(store.update("DELETE FROM text_key WHERE text_id IN (:ids)", these));
        }));
        if (!institutions.isEmpty()) {
            people.scrub("text_key");
        }
        return deleted.stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, ?>[] newKeys(UUID institutionId, Collection<UUID> texts) {
        @SuppressWarnings("unchecked") // arrays of generic types cannot be made otherwise
        Map<String, ?>[] rows = texts.stream()
                .map(text -> Map.of(
                        "text", text.toString(),
                        "institution", institutionId.toString(),
                        "key", TextKey.random().bytes()))
                .toArray(Map[]::new);
        return rows;
    }

    private static Map<UUID, TextKey> find(NamedParameterJdbcTemplate store, Collection<UUID> texts) {
        return InBatches.of(
                        texts,
                        some -> store.query(
                                "SELECT text_id, text_key FROM text_key WHERE text_id IN (:ids)",
                                Map.of("ids", some),
                                (row, number) ->
                                        Map.entry(UUID.fromString(row.getString(1)), new TextKey(row.getBytes(2)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
