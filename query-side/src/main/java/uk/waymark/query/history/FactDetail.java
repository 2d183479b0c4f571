package uk.waymark.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.history.sentence.Wording;
import uk.waymark.query.view.ViewJson;

/**
 * A fact with everything that was recorded.
 *
 * @param entry the fact as the history shows it
 * @param fields what the event holds, by the names of its fields, without its texts
 * @param texts every text that was written with it, in full
 */
public record FactDetail(HistoryEntry entry, Map<String, JsonNode> fields, List<Text> texts) {

    /**
     * A text of a fact.
     *
     * @param field what it is called in the event
     * @param words as they were written, or what stands in their place
     * @param erased whether nobody can read them any more, on purpose
     */
    public record Text(String field, UUID textId, String words, boolean erased) {}

    static FactDetail of(HistoryEntry entry, Fact fact, Map<String, ErasableText> written, Wording wording) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        ViewJson.mapper().valueToTree(fact).properties().stream()
                .filter(field -> !written.containsKey(field.getKey()))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        List<Text> texts = written.entrySet().stream()
                .map(text -> new Text(
                        text.getKey(),
                        text.getValue().textId(),
                        wording.words(text.getValue()),
                        wording.isErased(text.getValue())))
                .toList();
        return new FactDetail(entry, fields, texts);
    }
}
