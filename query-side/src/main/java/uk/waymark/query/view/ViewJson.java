package uk.waymark.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.message.EventJson;

/** The JSON in the rows of views: the same, and as strict, as that of the events it is taken from. */
public final class ViewJson {

    private static final JsonMapper MAPPER = mapperOfEvents();

    private ViewJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Null stays null, for columns that may be absent. */
    public static @Nullable String writeIfAny(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> @Nullable T readIfAny(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }

    public static <T> List<T> readList(String json, Class<T> type) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    private static JsonMapper mapperOfEvents() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.configure(builder);
        return builder.build();
    }
}
