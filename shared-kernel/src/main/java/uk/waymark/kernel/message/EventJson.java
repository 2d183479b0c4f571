package uk.waymark.kernel.message;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.axonframework.eventhandling.ReplayToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import uk.waymark.kernel.text.Characters;

/**
 * The JSON that events, commands and snapshots are kept in. It is strict, because a value that is misread is misread
 * for ever: every component of a record is written, an absent value as null, and every one must be there when it is
 * read, in its own type, with nothing beside it.
 */
public final class EventJson {

    private EventJson() {}

    /** Sets up the mapper of Axon's {@code Jackson3Serializer}; fits its customizer as a method reference. */
    public static void configure(JsonMapper.Builder json) {
        onlyFieldsCount(json);
        nothingIsMissingOrUnknown(json);
        nothingIsCoerced(json);
        json.addModule(new SimpleModule("shown").addDeserializer(String.class, new ShownText()));
        json.addMixIn(ReplayToken.class, ReplayTokenAsItIsRead.class);
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("uk.waymark.")
                .build());
    }

    /** Aggregates have private fields and no getters; what is computed from fields must not be kept. */
    private static void onlyFieldsCount(JsonMapper.Builder json) {
        json.changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE)
                .withSetterVisibility(Visibility.NONE));
    }

    private static void nothingIsMissingOrUnknown(JsonMapper.Builder json) {
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private static void nothingIsCoerced(JsonMapper.Builder json) {
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(
                        coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    /** What was put on record before such characters were refused is read as it is shown; the record keeps it. */
    private static final class ShownText extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text == null ? null : Characters.shown(text);
        }
    }

    /** Axon writes the token's context under the name of its field, but reads it under another. */
    private abstract static class ReplayTokenAsItIsRead {

        @JsonProperty("resetContext")
        private @Nullable Object context;
    }
}
