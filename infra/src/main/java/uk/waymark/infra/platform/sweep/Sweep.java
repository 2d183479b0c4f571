package uk.waymark.infra.platform.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.text.TextKeys;

/**
 * A sweep of the people store: it deletes keys of texts and directory entries that requests made for a command that was
 * refused. A key that is deleted by mistake loses words for ever, so all doubt is in favour of what is there.
 *
 * <ul>
 *   <li>It asks the record, all events of all streams, and never a view. If it cannot read to the end, nothing changes.
 *   <li>It marks what no fact names, and deletes what has been marked for a day and is still named by none. A request
 *       commits the key of a text before it sends the command: until the fact is recorded the key is at most freshly marked.
 *   <li>A retry of an old request may want a key or an entry that was marked long ago. Whoever is about to name one removes
 *       the mark, in the transaction in which they find it; the sweep takes the marks first in the transaction that deletes.
 *       Whichever comes first, the other waits and sees it: a key that was handed out is not deleted.
 *   <li>People can be named by their id alone. What was recorded since the reading began is read before anything is deleted.
 *   <li>A mark counts only while the record goes at least as far as when it was made. A record that was put back to an
 *       earlier state gets a day for somebody to notice.
 *   <li>Moves and restores need the stores for themselves, and no Waymark runs meanwhile. A restore removes all marks.
 *   <li>Of several nodes the one that begins first sweeps. If two should sweep at once, each only deletes what either of
 *       them could have deleted alone.
 * </ul>
 */
@Component
public record Sweep(
        RecordAccess record,
        PeopleStore people,
        Candidates candidates,
        TextKeys keys,
        Forgetting forgetting,
        Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration GRACE = Duration.ofDays(1);

    /**
     * Marks what no fact names, and deletes what was marked a day ago or earlier; nothing if a sweep began not long ago.
     *
     * @throws RuntimeException if a store is away, or the record cannot be read to its end
     */
    public Swept run() {
        Instant now = clock.instant();
        if (!people.write(store -> SweepMarks.begin(store, now))) {
            return Swept.NOTHING;
        }
        Set<UUID> texts = candidates.texts(); // those who come while the record is being read are not judged by it
        Set<UUID> entries = candidates.people();
        Set<UUID> unnamed = new HashSet<>(texts);
        unnamed.addAll(entries);
        long head = removeNamed(unnamed, 0);
        texts.retainAll(unnamed);
        entries.retainAll(unnamed);
        people.write(store -> SweepMarks.markOnly(store, unnamed, now, head));
        Swept swept = delete(texts, entries, now.minus(GRACE), head);
        if (swept.texts() + swept.people() > 0) {
            log.info(
                    "Swept: {} keys of texts and {} directory entries that no fact names; {} more are marked",
                    swept.texts(),
                    swept.people(),
                    swept.marked());
        }
        return swept;
    }

    private Swept delete(Set<UUID> texts, Set<UUID> entries, Instant markedBefore, long head) {
        int textsGone = keys.delete(store -> due(store, texts, markedBefore, head));
        int peopleGone =
                forgetting.people(store -> candidates.stillPeople(store, due(store, entries, markedBefore, head)));
        return new Swept(textsGone, peopleGone, texts.size() + entries.size() - textsGone - peopleGone);
    }

    /** Those whose marks are old enough. Nobody else gets at them until this transaction ends. */
    private Set<UUID> due(NamedParameterJdbcTemplate store, Collection<UUID> ids, Instant markedBefore, long head) {
        Set<UUID> due = SweepMarks.take(store, ids, markedBefore);
        if (!due.isEmpty()) {
            removeNamed(due, head);
        }
        return due;
    }

    /** Returns how far the record goes, which has been read at least as far. */
    private long removeNamed(Set<UUID> ids, long after) {
        try (RecordReader reader = record.open()) {
            long head = reader.head();
            try (Stream<RecordedEvent> events = reader.after(after)) {
                events.flatMap(NamedIds::in).forEach(ids::remove);
            }
            return head;
        }
    }
}
