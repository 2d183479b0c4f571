package uk.waymark.command.institution;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The entries that are the same person as another one. Nobody is merged into who is merged: one step says who it is. */
final class MergedPeople {

    private Map<UUID, UUID> into = new HashMap<>();

    boolean isMerged(UUID person, UUID other) {
        return other.equals(into.get(person));
    }

    boolean isMerged(UUID person) {
        return into.containsKey(person);
    }

    /** The entry by which the person is known. */
    UUID known(UUID person) {
        return Objects.requireNonNullElse(into.get(person), person);
    }

    /** Every entry of the person: first the one by which they are known. */
    Stream<UUID> entries(UUID person) {
        UUID known = known(person);
        return Stream.concat(
                Stream.of(known),
                into.keySet().stream().filter(one -> isMerged(one, known)).sorted());
    }

    void refuse(UUID person, UUID other) {
        if (person.equals(other)) {
            throw Refusal.of(Code.VALUE_NOT_ALLOWED, "intoPersonId", "This is one entry. Choose another one.")
                    .asException();
        }
        if (isMerged(person) || into.containsValue(person)) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "This entry is merged already. Separate it first.")
                    .asException();
        }
        if (isMerged(other)) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            "intoPersonId",
                            "The other entry is merged already. Choose the one into which it is merged.")
                    .asException();
        }
    }

    void merge(UUID person, UUID other) {
        into.put(person, other);
    }

    void separate(UUID person) {
        into.remove(person);
    }

    void forget(UUID person) {
        into = into.entrySet().stream()
                .filter(one -> !Set.of(one.getKey(), one.getValue()).contains(person))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
