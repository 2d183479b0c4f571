package uk.waymark.kernel.framework;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file format of frameworks: JSON that follows a published schema. Knows on which line each value stands. */
final class FrameworkFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    FrameworkFormat(byte[] schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(schema));
    }

    /** @throws FrameworkFileBroken if the bytes are no JSON, or do not follow the schema */
    JsonNode read(String file, byte[] bytes) {
        JsonNode root = parse(file, bytes);
        schema.validate(root, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH))).stream()
                .min(Comparator.comparingInt(error -> line(culprit(error))))
                .ifPresent(error -> {
                    throw new FrameworkFileBroken(file, line(culprit(error)), error.toString());
                });
        return root;
    }

    /** The line, counted from 1, on which a value begins that {@link #read} returned. */
    static int line(JsonNode node) {
        return JsonNodes.tokenStreamLocationOf(node).getLineNr();
    }

    private static JsonNode parse(String file, byte[] bytes) {
        try {
            return JsonNodes.readTree(
                    JSON, new ByteArrayInputStream(bytes), LocationJsonNodeFactoryFactory.getInstance());
        } catch (JacksonException broken) {
            throw new FrameworkFileBroken(file, broken.getLocation().getLineNr(), broken.getOriginalMessage());
        }
    }

    /** A property that should not be there is reported at its object: point at the property itself. */
    private static JsonNode culprit(Error error) {
        JsonNode at = error.getInstanceNode();
        return error.getProperty() != null && at.has(error.getProperty()) ? at.get(error.getProperty()) : at;
    }
}
