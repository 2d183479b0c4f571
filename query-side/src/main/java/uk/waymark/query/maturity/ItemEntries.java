package uk.waymark.query.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.calendar.London;
import uk.waymark.query.maturity.ItemDetail.AnswerEntry;
import uk.waymark.query.maturity.ItemDetail.EntryStatus;
import uk.waymark.query.maturity.interval.ItemEntry;
import uk.waymark.query.maturity.interval.ItemFact;

/** The entries that answer one item, and what has become of them by a day. */
final class ItemEntries {

    private final LocalDate asAt;
    private final Map<UUID, ReadableFact> retractions = new HashMap<>();
    private final List<ReadableFact> said = new ArrayList<>();

    ItemEntries(List<ReadableFact> facts, LocalDate asAt) {
        this.asAt = asAt;
        for (ReadableFact readable : facts) {
            if (readable.fact().event() instanceof ResponseRetracted retracted) {
                retractions.put(retracted.responseId(), readable);
            } else if (ItemEntry.of(readable.fact().event()).isPresent()) {
                said.add(readable);
            }
        }
        said.sort(Comparator.comparing(ItemEntries::effectiveOn)
                .thenComparing(readable -> readable.fact().version()));
    }

    List<AnswerEntry> list() {
        long standing = said.stream()
                .filter(readable -> counts(readable) && !effectiveOn(readable).isAfter(asAt))
                .mapToLong(readable -> readable.fact().version())
                .reduce(-1, (earlier, later) -> later);
        return said.stream().map(readable -> entry(readable, standing)).toList();
    }

    private AnswerEntry entry(ReadableFact readable, long standing) {
        ItemEntry said = saidIn(readable);
        ItemFact fact = readable.fact();
        ReadableFact retraction = retractions.get(said.responseId());
        LocalDate recordedOn = London.day(fact.recordedAt());
        return new AnswerEntry(
                said.responseId(),
                fact.version(),
                said.answer(),
                status(readable, standing),
                said.reaffirms(),
                said.effectiveOn().isBefore(recordedOn),
                said.effectiveOn(),
                fact.recordedAt(),
                readable.actor(),
                readable.words(),
                said.reviewId(),
                mark(retraction));
    }

    private EntryStatus status(ReadableFact readable, long standing) {
        if (!counts(readable)) {
            return EntryStatus.RETRACTED;
        }
        if (effectiveOn(readable).isAfter(asAt)) {
            return EntryStatus.NOT_YET;
        }
        return readable.fact().version() == standing ? EntryStatus.STANDING : EntryStatus.SUPERSEDED;
    }

    private boolean counts(ReadableFact readable) {
        return !retractions.containsKey(saidIn(readable).responseId());
    }

    private static ItemDetail.@Nullable Mark mark(@Nullable ReadableFact fact) {
        return fact == null ? null : fact.asMark();
    }

    private static LocalDate effectiveOn(ReadableFact readable) {
        return readable.fact().event().effectiveOn();
    }

    private static ItemEntry saidIn(ReadableFact readable) {
        return ItemEntry.of(readable.fact().event()).orElseThrow();
    }
}
