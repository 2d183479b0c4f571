package uk.waymark.infra.docs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All of Waymark's own settings, from what Spring's annotation processor made of the code, and the application's own values. */
final class Settings {

    private static final String OURS = "waymark.";

    private static final JsonMapper JSON = new JsonMapper();

    private Settings() {}

    /** In alphabetical order. */
    static List<Setting> all() throws IOException {
        EnumerablePropertySource<?> application = application();
        return Collections.list(
                        Settings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))
                .stream()
                .flatMap(Settings::properties)
                .filter(property -> property.path("name").asString().startsWith(OURS))
                .map(property -> setting(property, application))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    /** The names of what {@code application.yaml} sets. */
    static TreeSet<String> set() throws IOException {
        TreeSet<String> names = new TreeSet<>(List.of(application().getPropertyNames()));
        names.removeIf(name -> !name.startsWith(OURS));
        return names;
    }

    private static Setting setting(JsonNode property, EnumerablePropertySource<?> application) {
        String name = property.path("name").asString();
        return new Setting(
                name,
                property.path("type").asString(),
                Optional.ofNullable(Objects.toString(application.getProperty(name), null))
                        .or(() -> property.optional("defaultValue").map(Settings::text)),
                property.path("description").asString(""));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString();
    }

    private static EnumerablePropertySource<?> application() throws IOException {
        return (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst();
    }

    private static Stream<JsonNode> properties(URL metadata) {
        try (InputStream in = metadata.openStream()) {
            return JSON.readTree(in).path("properties").valueStream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + metadata, e);
        }
    }
}
