package uk.waymark.query.maturity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.message.EventJson;

/** What rows keep as JSON, in the same strict form as events. */
public final class StoredJson {

    private static final JsonMapper JSON = mapper();

    private StoredJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Null stays null, for columns that may be absent. */
    public static @Nullable String writeIfAny(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static <T> @Nullable T readIfAny(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }

    public static <T> List<T> readList(String json, Class<T> type) {
        return JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder json = JsonMapper.builder();
        EventJson.configure(json);
        return json.build();
    }
}
