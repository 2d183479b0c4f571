package uk.waymark.infra.desk.request;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.module.SimpleModule;
import uk.waymark.infra.platform.clock.IsoTime;
import uk.waymark.kernel.text.Characters;

/** A module that reads texts, days and ids in one spelling each, and refuses the characters that no text may have. */
final class ExactJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ExactJson() {
        super("exact");
        setDeserializerModifier(new ExactNames());
        addDeserializer(String.class, new Text());
        addKeyDeserializer(String.class, new Key());
        addDeserializer(LocalDate.class, new Spelled<>(LocalDate.class, IsoTime::day));
        addDeserializer(UUID.class, new Spelled<>(UUID.class, WholeIds::read));
    }

    private static String text(String written, DeserializationContext context) {
        try {
            return Characters.isBlank(written) ? "" : Characters.lines(Characters.kept(written));
        } catch (IllegalArgumentException unfit) {
            throw ValueInstantiationException.from(
                    context.getParser(), unfit.getMessage(), context.constructType(String.class), unfit);
        }
    }

    /** A text that cannot be seen counts as empty. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? text(parser.getString(), context)
                    : (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return text(key, context);
        }
    }

    /** Constants by their names, without spaces around them. */
    private static final class ExactNames extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> usual) {
            return constant(type.getRawClass());
        }

        private static <T> Spelled<T> constant(Class<T> type) {
            return new Spelled<>(
                    type,
                    name -> Stream.of(type.getEnumConstants())
                            .filter(each -> ((Enum<?>) each).name().equals(name))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new));
        }
    }

    /** What is written as a text, and in no other way. */
    private static final class Spelled<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> reading;

        Spelled(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return reading.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                return (T) context.handleWeirdStringValue(_valueClass, parser.getString(), "spelled otherwise");
            }
        }
    }
}
