package uk.waymark.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.view.ViewJson;

/**
 * The name of a text that was written with a fact, so that it can be erased.
 *
 * @param field what the text is called in the event: {@code reason}, {@code note}, ...
 */
public record WrittenText(String field, UUID textId) {

    /** Every text of the fact: read off its JSON, so that those of an event still to be invented are there, too. */
    static List<WrittenText> of(Fact fact) {
        JsonNode payload = ViewJson.mapper().valueToTree(fact);
        return payload.properties().stream()
                .filter(field -> field.getValue().has("ciphertext"))
                .map(WrittenText::named)
                .toList();
    }

    /** The same texts themselves, by what they are called, in the order of the fact. */
    static Map<String, ErasableText> sealed(Fact fact) {
        Map<String, ErasableText> all = new LinkedHashMap<>();
        ViewJson.mapper().valueToTree(fact).properties().stream()
                .filter(field -> field.getValue().has("ciphertext"))
                .forEach(field ->
                        all.put(field.getKey(), ViewJson.mapper().treeToValue(field.getValue(), ErasableText.class)));
        return all;
    }

    private static WrittenText named(Map.Entry<String, JsonNode> field) {
        String textId = field.getValue().required("textId").stringValue();
        return new WrittenText(field.getKey(), UUID.fromString(textId));
    }
}
