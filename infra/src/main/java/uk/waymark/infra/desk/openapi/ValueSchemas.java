package uk.waymark.infra.desk.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.Agreement;

/** The schemas of values whose kind is told by the fields that they have, and of problems. */
final class ValueSchemas {

    private ValueSchemas() {}

    static Schema<?> answer() {
        Schema<?> parts = new Schema<>().type("object");
        parts.setAdditionalProperties(new BooleanSchema());
        return new Schema<>()
                .description("What an institution says about an item: one field, named after the kind of the item.")
                .oneOf(List.of(
                        only("level", new IntegerSchema()),
                        only("parts", parts),
                        only("proportion", new StringSchema()),
                        only("agreement", constants(Agreement.values())),
                        only("yearGroups", new ArraySchema().items(new IntegerSchema())),
                        only("count", new IntegerSchema())))
                .example(Map.of("level", 2));
    }

    static Schema<?> due() {
        return new Schema<>()
                .description("A span of half-terms, or ongoing; left out or null, the work is unscheduled.")
                .oneOf(List.of(window(), only("ongoing", new BooleanSchema())))
                .example(Map.of("academicYear", "2024/25", "from", "HT3", "to", "HT4"));
    }

    static Schema<?> window() {
        return new Schema<>()
                .type("object")
                .addProperty("academicYear", new StringSchema().example("2024/25"))
                .addProperty("from", constants(HalfTerm.values()))
                .addProperty("to", constants(HalfTerm.values()).description("the same as from, if left out"))
                .required(List.of("academicYear", "from"));
    }

    static Schema<?> problem() {
        return new Schema<>()
                .type("object")
                .description("RFC 9457 problem details.")
                .addProperty("type", new StringSchema().format("uri").example("urn:waymark:problem:value-not-allowed"))
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().example("answer.level has to be a whole number."))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty(
                        "code", new StringSchema().description("for programs").example("VALUE_NOT_ALLOWED"))
                .addProperty(
                        "field",
                        new StringSchema()
                                .description("what was wrong, or null")
                                .example("answer.level"))
                .addProperty(
                        "allowed",
                        new ArraySchema()
                                .items(new StringSchema())
                                .description("what would have been taken, where that can be listed"))
                .addProperty("errors", new ArraySchema().items(fieldError()).description("every field that is wrong"))
                .required(List.of("type", "title", "status", "detail", "code", "allowed", "errors"));
    }

    private static Schema<?> fieldError() {
        return new Schema<>()
                .type("object")
                .addProperty("field", new StringSchema().example("answer.level"))
                .addProperty("code", new StringSchema().example("VALUE_NOT_ALLOWED"))
                .addProperty("allowed", new ArraySchema().items(new StringSchema()))
                .addProperty("detail", new StringSchema().example("answer.level has to be a whole number."))
                .required(List.of("field", "code", "allowed", "detail"));
    }

    private static Schema<?> only(String field, Schema<?> value) {
        return new Schema<>().type("object").addProperty(field, value).required(List.of(field));
    }

    private static Schema<?> constants(Enum<?>[] values) {
        StringSchema schema = new StringSchema();
        Arrays.stream(values).map(Enum::name).forEach(schema::addEnumItem);
        return schema;
    }
}
