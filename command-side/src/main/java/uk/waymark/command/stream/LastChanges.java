package uk.waymark.command.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The last changes of each subject of a stream, so that somebody who has seen an older version can be told what they
 * missed.
 */
final class LastChanges {

    static final int REMEMBERED = 10;

    private Map<String, List<Change>> bySubject = new HashMap<>();

    record Change(long version, String fact) {}

    void remember(String subject, long version, String fact) {
        List<Change> last = new ArrayList<>(bySubject.getOrDefault(subject, List.of()));
        last.add(new Change(version, fact));
        bySubject.put(subject, last.subList(Math.max(0, last.size() - REMEMBERED), last.size()));
    }

    /**
     * Refuses if the subject was changed after the version that the client has seen, or if there is no such version yet.
     *
     * @param newest version of the stream; -1 before the first fact
     */
    void refuseIfChangedSince(long seen, String subject, long newest) {
        if (seen > newest) {
            throw refusal("If-Match names version %d, but the record ends at version %d: it belongs to something else."
                            .formatted(seen, newest))
                    .asException();
        }
        List<Change> missed = bySubject.getOrDefault(subject, List.of()).stream()
                .filter(change -> change.version() > seen)
                .toList();
        if (!missed.isEmpty()) {
            String what = missed.stream()
                    .map(change -> "%s (version %d)".formatted(change.fact(), change.version()))
                    .collect(Collectors.joining(", "));
            throw refusal("%s was changed since you looked at it at version %d: %s. Look at it again, then decide."
                            .formatted(subject.isEmpty() ? "This" : subject, seen, what))
                    .asException();
        }
    }

    private static Refusal refusal(String message) {
        return Refusal.of(Code.CHANGED_SINCE, "If-Match", message);
    }
}
