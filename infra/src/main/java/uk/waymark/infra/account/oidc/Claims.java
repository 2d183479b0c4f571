package uk.waymark.infra.account.oidc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.text.Characters;

/** A reader of what stands at a place in the claims of a provider. */
final class Claims {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Claims() {}

    /** Every text and number at the place; of a list on the way, and at its end, all members. */
    static List<String> at(Map<String, Object> claims, List<String> place) {
        return place.isEmpty() ? List.of() : in(claims, place).toList();
    }

    private static Stream<String> in(@Nullable Object value, List<String> place) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> several -> several.stream().flatMap(one -> in(one, place));
            case Map<?, ?> object ->
                place.isEmpty() ? Stream.empty() : in(object.get(place.getFirst()), place.subList(1, place.size()));
            default -> simple(value, place);
        };
    }

    private static Stream<String> simple(Object value, List<String> place) {
        String text = Characters.shown(value.toString()).strip();
        if (place.isEmpty()) {
            return text.isEmpty() ? Stream.empty() : Stream.of(text);
        }
        return text.startsWith("{") || text.startsWith("[") ? in(parsed(text), place) : Stream.empty();
    }

    private static @Nullable Object parsed(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException e) {
            return null;
        }
    }
}
