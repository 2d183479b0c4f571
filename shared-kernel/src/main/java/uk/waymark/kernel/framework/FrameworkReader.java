package uk.waymark.kernel.framework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A reader that turns a framework's file into a {@link Framework}. */
final class FrameworkReader {

    private final FrameworkFormat format;

    FrameworkReader(byte[] schema) {
        format = new FrameworkFormat(schema);
    }

    /** @throws FrameworkFileBroken if the file cannot be used, with the line and the reason */
    Framework read(String file, byte[] bytes) {
        JsonNode root = format.read(file, bytes);
        String family = text(root, "family");
        String version = text(root, "version");
        String id = family + "@" + version;
        if (!file.equals(id + ".json")) {
            throw new FrameworkFileBroken(
                    file, FrameworkFormat.line(root.get("family")), "the file of " + id + " is named " + id + ".json");
        }
        refuseRepeatedCodes(file, root);
        return new Framework(
                id,
                family,
                version,
                text(root, "title"),
                text(root, "attribution"),
                root.get("sections").valueStream().map(FrameworkReader::section).toList(),
                sha256(bytes));
    }

    private static void refuseRepeatedCodes(String file, JsonNode root) {
        Set<String> sections = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (JsonNode section : root.get("sections")) {
            refuseRepeatedCode(file, "section", section, sections);
            for (JsonNode item : section.get("items")) {
                refuseRepeatedCode(file, "item", item, items);
            }
        }
    }

    private static void refuseRepeatedCode(String file, String what, JsonNode coded, Set<String> seen) {
        String code = text(coded, "code");
        if (!seen.add(code)) {
            throw new FrameworkFileBroken(
                    file, FrameworkFormat.line(coded.get("code")), what + " code " + code + " is already taken");
        }
    }

    private static Section section(JsonNode section) {
        return new Section(
                text(section, "code"),
                text(section, "title"),
                section.get("benchmarks").valueStream().map(JsonNode::intValue).toList(),
                section.get("items").valueStream().map(FrameworkReader::item).toList(),
                note(section));
    }

    private static Item item(JsonNode item) {
        return new Item(
                text(item, "code"),
                text(item, "title"),
                AnswerKind.valueOf(item.path("kind").asString(AnswerKind.LEVEL.name())),
                levels(item.path("levels")),
                parts(item.path("parts")),
                item.path("bands").valueStream().map(JsonNode::stringValue).toList(),
                yearGroups(item.path("yearGroups")),
                note(item));
    }

    private static SortedMap<Integer, Descriptor> levels(JsonNode levels) {
        SortedMap<Integer, Descriptor> result = new TreeMap<>();
        levels.forEachEntry((level, descriptor) -> result.put(Integer.valueOf(level), descriptor(descriptor)));
        return Collections.unmodifiableSortedMap(result);
    }

    private static Descriptor descriptor(JsonNode descriptor) {
        return descriptor.isString()
                ? new Descriptor(descriptor.stringValue(), false)
                : new Descriptor(
                        text(descriptor, "text"), descriptor.path("incomplete").asBoolean(false));
    }

    private static Map<String, String> parts(JsonNode parts) {
        Map<String, String> result = new LinkedHashMap<>();
        parts.forEachEntry((letter, words) -> result.put(letter, words.stringValue()));
        return Collections.unmodifiableMap(result);
    }

    private static SortedSet<Integer> yearGroups(JsonNode yearGroups) {
        List<Integer> named = yearGroups.valueStream().map(JsonNode::intValue).toList();
        return Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }

    private static @Nullable String note(JsonNode node) {
        return node.has("note") ? text(node, "note") : null;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
