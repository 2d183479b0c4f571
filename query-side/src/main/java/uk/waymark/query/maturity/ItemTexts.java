package uk.waymark.query.maturity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.assessment.event.ResponseEvent;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.query.maturity.ItemDetail.ItemText;
import uk.waymark.query.maturity.interval.ItemFact;

/** The evidence, practice and comments of one item, as far as they are true by a day, in the order of recording. */
final class ItemTexts {

    private final List<ReadableFact> facts;
    private final Map<UUID, ItemDetail.Mark> ends = new HashMap<>();

    ItemTexts(List<ReadableFact> all, LocalDate asAt) {
        facts = all.stream()
                .filter(readable -> !readable.fact().event().effectiveOn().isAfter(asAt))
                .toList();
        for (ReadableFact readable : facts) {
            switch (readable.fact().event()) {
                case EvidenceWithdrawn e -> ends.put(e.evidenceId(), readable.asMark());
                case PracticeRetired e -> ends.put(e.practiceId(), readable.asMark());
                case EvidenceAdded ignored -> {}
                case PracticeRecorded ignored -> {}
                case CommentAdded ignored -> {}
                case ResponseEvent ignored -> {}
                case FlagEvent ignored -> {}
                case TargetEvent ignored -> {}
            }
        }
    }

    List<ItemText> evidence() {
        return those(event -> event instanceof EvidenceAdded e ? e.evidenceId() : null);
    }

    List<ItemText> practice() {
        return those(event -> event instanceof PracticeRecorded e ? e.practiceId() : null);
    }

    List<ItemText> comments() {
        return those(event -> event instanceof CommentAdded e ? e.commentId() : null);
    }

    private List<ItemText> those(Function<ItemEvent, @Nullable UUID> idOf) {
        return facts.stream()
                .filter(readable -> idOf.apply(readable.fact().event()) != null)
                .map(readable ->
                        text(Objects.requireNonNull(idOf.apply(readable.fact().event())), readable))
                .toList();
    }

    private ItemText text(UUID id, ReadableFact readable) {
        ItemFact fact = readable.fact();
        return new ItemText(
                id,
                Objects.requireNonNull(readable.words(), "such a fact always has a text"),
                fact.event().effectiveOn(),
                fact.recordedAt(),
                readable.actor(),
                ends.get(id));
    }
}
