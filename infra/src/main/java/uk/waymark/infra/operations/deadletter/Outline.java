package uk.waymark.infra.operations.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.operations.deadletter.OutlinedField.Shown;

/**
 * What an event is made of, for somebody who may not read what it says. It is read as JSON and not as the event: an event
 * that cannot be read is among the reasons why a view sets one aside.
 */
final class Outline {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> SEALED = Set.of("textId", "keyDigest", "nonce", "ciphertext");

    private Outline() {}

    /** Nothing for what is no JSON. */
    static List<OutlinedField> of(byte @Nullable [] stored) {
        List<OutlinedField> fields = new ArrayList<>();
        add("", read(stored), fields);
        return fields;
    }

    /** What Waymark itself has noted, in clear. */
    static List<DeadLetter.Diagnostic> diagnostics(byte @Nullable [] stored) {
        return read(stored)
                .propertyStream()
                .map(note ->
                        new DeadLetter.Diagnostic(note.getKey(), note.getValue().asString()))
                .toList();
    }

    private static JsonNode read(byte @Nullable [] stored) {
        try {
            return stored == null ? JSON.nullNode() : JSON.readTree(new String(stored, StandardCharsets.UTF_8));
        } catch (JacksonException noJson) {
            return JSON.nullNode();
        }
    }

    private static void add(String name, JsonNode value, List<OutlinedField> fields) {
        if (value.isObject() && !SEALED.equals(Set.copyOf(value.propertyNames()))) {
            value.propertyStream().forEach(part -> add(below(name, part.getKey()), part.getValue(), fields));
        } else if (value.isArray() && !value.isEmpty()) {
            for (int at = 0; at < value.size(); at++) {
                add("%s[%d]".formatted(name, at), value.get(at), fields);
            }
        } else if (!name.isEmpty()) {
            fields.add(leaf(name, value));
        }
    }

    private static String below(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }

    private static OutlinedField leaf(String name, JsonNode value) {
        if (value.isObject()) {
            return new OutlinedField(name, Shown.SEALED, value.path("textId").asString());
        }
        if (value.isNull() || value.isArray()) {
            return new OutlinedField(name, Shown.EMPTY, null);
        }
        return value.isString() && ID.matcher(value.asString()).matches()
                ? new OutlinedField(name, Shown.ID, value.asString())
                : new OutlinedField(name, Shown.WITHHELD, null);
    }
}
