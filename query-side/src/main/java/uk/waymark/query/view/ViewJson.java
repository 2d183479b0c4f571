package uk.waymark.query.view;

import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.message.EventJson;

/** The JSON in the rows of views: the same, and as strict, as that of the events it is taken from. */
public final class ViewJson {

    private static final JsonMapper MAPPER = mapperOfEvents();

    private ViewJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper mapperOfEvents() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.configure(builder);
        return builder.build();
    }
}
