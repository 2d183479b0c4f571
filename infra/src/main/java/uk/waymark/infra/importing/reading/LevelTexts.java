package uk.waymark.infra.importing.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;

/** An index that knows the wording of every level of a framework, and finds the one that a text was copied from. */
final class LevelTexts {

    /** Two in twenty words may differ. The most alike levels of one framework share nine words in ten. */
    private static final double ALIKE = 0.85;

    /** How much better than the next level a near text must fit, so that it cannot just as well be that one. */
    private static final double MARGIN = 0.05;

    private record Wording(String item, int level, NormalisedWords words, boolean incomplete) {

        /** Of a descriptor that is cut, the part that we have stands somewhere in a full copy. */
        double likeness(NormalisedWords text) {
            return incomplete && text.contains(words) ? 1 : words.likeness(text);
        }

        /** Texts of very different lengths cannot share nearly all of their words: spares comparing them. */
        boolean mayResemble(NormalisedWords text) {
            int own = words.list().size();
            int other = text.list().size();
            return incomplete || 2.0 * Math.min(own, other) >= (ALIKE - MARGIN) * (own + other);
        }
    }

    /** Where a text stands in the framework. */
    record Place(String item, int level, boolean exact) {}

    private record Candidate(Wording wording, double likeness) {}

    /** A framework never changes, and its descriptors are long to read. */
    private static final LoadingCache<Framework, List<Wording>> WORDINGS =
            Caffeine.newBuilder().weakKeys().build(LevelTexts::wordings);

    private final Framework framework;

    LevelTexts(Framework framework) {
        this.framework = framework;
    }

    private static List<Wording> wordings(Framework framework) {
        return framework.items().stream()
                .flatMap(item ->
                        item.levels().entrySet().stream().map(level -> wording(item, level.getKey(), level.getValue())))
                .toList();
    }

    private static Wording wording(Item item, int level, Descriptor descriptor) {
        return new Wording(item.code(), level, NormalisedWords.of(descriptor.text()), descriptor.incomplete());
    }

    /** The item's own level if the text is word for word that; else the level of the framework that it is or resembles. */
    Optional<Place> find(String text, String ownItem) {
        NormalisedWords words = NormalisedWords.of(text);
        return WORDINGS.get(framework).stream()
                .filter(wording -> wording.words().equals(words))
                .min(Comparator.comparing(wording -> !wording.item().equals(ownItem)))
                .map(wording -> new Place(wording.item(), wording.level(), true))
                .or(() -> near(words));
    }

    private Optional<Place> near(NormalisedWords words) {
        List<Candidate> best = WORDINGS.get(framework).stream()
                .filter(wording -> wording.mayResemble(words))
                .map(wording -> new Candidate(wording, wording.likeness(words)))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(2)
                .toList();
        return best.stream()
                .findFirst()
                .filter(first -> first.likeness() >= ALIKE)
                .filter(first ->
                        best.size() < 2 || first.likeness() - best.get(1).likeness() >= MARGIN)
                .map(Candidate::wording)
                .filter(wording -> wording.words().deniesLike(words))
                .map(wording -> new Place(wording.item(), wording.level(), false));
    }
}
