package uk.waymark.infra.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * The names of Waymark's own settings, as Spring's annotation processor wrote them down. Spring takes no notice of a name that
 * is misspelt, and Waymark would start on another record than the one that was meant.
 */
public final class KnownSettings {

    private static final String OURS = "waymark.";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private KnownSettings() {}

    /** @throws StoreRefused if one of these begins as Waymark's own settings do, and is none */
    public static void refuseUnknown(Collection<String> given) {
        List<JsonNode> known = known();
        given.stream()
                .filter(name -> name.startsWith(OURS) && !known.isEmpty())
                .filter(name -> known.stream().noneMatch(setting -> names(setting, plain(name))))
                .findFirst()
                .ifPresent(name -> {
                    throw new StoreRefused(
                            "There is no setting '%s'.".formatted(name),
                            "See that it is spelt as in infra/docs/configuration.md.",
                            null);
                });
    }

    /** Of a map anybody may choose the keys. */
    private static boolean names(JsonNode setting, String name) {
        String known = plain(setting.path("name").asString());
        return name.equals(known)
                || setting.path("type").asString().startsWith("java.util.Map")
                        && (name.startsWith(known + ".") || name.startsWith(known + "["));
    }

    /** As Spring reads it: case and dashes do not count. */
    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static List<JsonNode> known() {
        try {
            return Collections.list(KnownSettings.class.getClassLoader().getResources(METADATA)).stream()
                    .flatMap(KnownSettings::properties)
                    .filter(property -> property.path("name").asString().startsWith(OURS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> properties(URL metadata) {
        try (InputStream json = metadata.openStream()) {
            return JsonMapper.shared().readTree(json).path("properties").valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
