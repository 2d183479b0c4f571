package uk.waymark.infra.desk.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A source of values at the edges of what can be sent, and of bodies that hold some. */
final class Values {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "\u0000",
            "a\u0000b",
            "\u0007",
            "\u0085",
            "\uD83D",
            "\uDE00x",
            "\uFFFE",
            "\uFFFD",
            "O’Brien",
            "שלום",
            "👩🏽‍🏫",
            "\u202Eabc",
            "e\u0301",
            "x".repeat(81),
            "y".repeat(4_001),
            "0",
            "-1",
            "1e3",
            "0x10",
            "99999999999999999999",
            "2.3",
            "9.9",
            "true",
            "TRUE",
            "null",
            "[]",
            "{}",
            "2025-01-31",
            "01/02/26",
            "2025-02-30",
            "9999-12-31",
            "0001-01-01",
            "2025-01-31T12:00:00Z",
            "2025-01-31T12:00:00+01:00",
            "2024-25",
            "2024/25",
            "9999/00",
            "HT3",
            "SLT",
            "cimm-school@2024",
            "%00",
            "../..",
            "a/b",
            "a;b=c",
            "' OR 1=1 --",
            "<script>",
            "a\r\nb",
            "{\"level\":2}");

    private final Random random;
    private final Map<String, JsonNode> schemas = new TreeMap<>();

    Values(Random random) {
        this.random = random;
    }

    void describe(JsonNode api) {
        api.path("components")
                .path("schemas")
                .propertyStream()
                .forEach(one -> schemas.put(one.getKey(), one.getValue()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String one(String... several) {
        return several[random.nextInt(several.length)];
    }

    String text() {
        return random.nextInt(10) == 0 ? UUID.randomUUID().toString() : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The example of a schema with something wrong in it, once in a while with nothing wrong, or no JSON at all. */
    String body(JsonNode schema) {
        JsonNode example = schemas.getOrDefault(schema.path("$ref").asString("").replaceAll(".*/", ""), schema)
                .path("example");
        JsonNode body = example.isString() ? JSON.readTree(example.asString()) : example.deepCopy();
        for (int each = random.nextInt(4); each > 0; each--) {
            body = spoilt(body);
        }
        String written = JSON.writeValueAsString(body);
        return switch (random.nextInt(25)) {
            case 0 -> written.substring(0, random.nextInt(written.length() + 1));
            case 1 -> written.replaceFirst(":", ":\n\u0001");
            case 2 -> written.replaceFirst("\\{", "{\"x\":1,\"x\":2,");
            case 3 -> written + written;
            default -> written;
        };
    }

    /** The same with one value that was replaced, added or left out, at any depth. */
    private JsonNode spoilt(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && random.nextInt(8) > 0) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(text(), any());
                default -> object.set(name, spoilt(object.get(name)));
            }
            return object;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && random.nextInt(4) > 0) {
            int place = random.nextInt(array.size());
            return random.nextBoolean() ? array.add(any()) : array.set(place, spoilt(array.get(place)));
        }
        return any();
    }

    private JsonNode any() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(-2, 9));
            case 3 -> NODES.numberNode(random.nextLong());
            case 4 -> NODES.numberNode(random.nextDouble());
            case 5 -> NODES.arrayNode().add(text()).add(text());
            case 6 -> NODES.objectNode().put(text(), text());
            case 7 -> NODES.arrayNode();
            default -> NODES.stringNode(text());
        };
    }
}
