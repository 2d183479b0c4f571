package uk.waymark.query.maturity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.maturity.interval.ItemFact;

/**
 * A fact with what can be read of it today.
 *
 * @param words the text or the reason that came with it; null if there was none
 * @param actor name of whoever recorded it; null if the record does not say
 */
record ReadableFact(
        ItemFact fact, @Nullable String words, @Nullable String actor) {

    ItemDetail.Mark asMark() {
        return new ItemDetail.Mark(fact.event().effectiveOn(), fact.recordedAt(), actor, words);
    }

    /** Makes facts readable, with one look-up of keys and one of names. */
    @Component
    static class Reader {

        private final TextOpener texts;
        private final PersonNames people;

        Reader(TextOpener texts, PersonNames people) {
            this.texts = texts;
            this.people = people;
        }

        List<ReadableFact> read(List<ItemFact> facts) {
            Map<UUID, OpenedText> opened = texts.open(
                    facts.stream().flatMap(fact -> sealed(fact.event())).toList());
            Map<UUID, String> names = people.names(facts.stream()
                    .map(ItemFact::actor)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            return facts.stream()
                    .map(fact -> new ReadableFact(fact, words(fact, opened), name(fact.actor(), names)))
                    .toList();
        }

        private static @Nullable String name(@Nullable UUID actor, Map<UUID, String> names) {
            return actor == null ? null : names.get(actor);
        }

        private static @Nullable String words(ItemFact fact, Map<UUID, OpenedText> opened) {
            return sealed(fact.event())
                    .map(text -> Objects.requireNonNull(opened.get(text.textId()), "every text is answered for"))
                    .map(OpenedText::shown)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static Stream<ErasableText> sealed(ItemEvent event) {
        return Stream.ofNullable(
                switch (event) {
                    case ResponseSubmitted e -> e.reason();
                    case ResponseRevised e -> e.reason();
                    case ResponseWithdrawn e -> e.reason();
                    case ResponseRetracted e -> e.reason();
                    case EvidenceAdded e -> e.text();
                    case EvidenceWithdrawn e -> e.reason();
                    case PracticeRecorded e -> e.text();
                    case PracticeRetired e -> e.reason();
                    case CommentAdded e -> e.text();
                    case ResponseReaffirmed ignored -> null;
                    case FlagEvent ignored -> null;
                    case TargetEvent ignored -> null;
                });
    }
}
