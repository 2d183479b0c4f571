package uk.waymark.query.history.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/**
 * The values of the things of a stream before one of its facts, and those that they have by it. Values of later facts
 * are never seen, so that a fact that is delivered again says the same as the first time.
 */
public final class StreamValues {

    private final Function<String, List<RecordedValue>> earlier;
    private final Map<String, Value> becomes = new LinkedHashMap<>();

    /** @param earlier the values of a thing by the stream's earlier facts, oldest first */
    public StreamValues(Function<String, List<RecordedValue>> earlier) {
        this.earlier = earlier;
    }

    List<RecordedValue> all(String thing) {
        return earlier.apply(thing);
    }

    Value last(String thing) {
        List<RecordedValue> values = all(thing);
        return values.isEmpty() ? Value.NOTHING : values.getLast().value();
    }

    /** The last wording of the thing; null if it never had one. */
    @Nullable
    ErasableText words(String thing) {
        return last(thing) instanceof Value.Words words ? words.text() : null;
    }

    /** By the fact at hand the thing becomes this. */
    public Value becomes(String thing, Value value) {
        becomes.put(thing, value);
        return value;
    }

    /** The thing becomes this, and the change is from what it was before. */
    FactChange moves(FactChange change, String thing, Value value) {
        return change.fromTo(last(thing), becomes(thing, value));
    }

    /** What the fact at hand has made of the stream's things. */
    public List<Map.Entry<String, Value>> becomes() {
        return new ArrayList<>(becomes.entrySet());
    }
}
