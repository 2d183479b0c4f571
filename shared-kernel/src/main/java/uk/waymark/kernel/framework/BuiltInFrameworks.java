package uk.waymark.kernel.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The frameworks that Waymark ships with. All files are read and validated at construction, so that a broken one stops
 * the start.
 */
public final class BuiltInFrameworks implements FrameworkCatalogue {

    private static final List<String> FILES = List.of("cimm-school@2024.json", "cimm-college@2024.json");

    private final List<Framework> frameworks;

    /** @throws FrameworkFileBroken if a file cannot be used; the message has file, line and reason */
    public BuiltInFrameworks() {
        FrameworkReader reader = new FrameworkReader(resource("framework.schema.json"));
        frameworks =
                FILES.stream().map(file -> reader.read(file, resource(file))).toList();
    }

    @Override
    public List<Framework> frameworks() {
        return frameworks;
    }

    static byte[] resource(String file) {
        try (InputStream in = BuiltInFrameworks.class.getResourceAsStream("/frameworks/" + file)) {
            return Objects.requireNonNull(in, () -> "frameworks/" + file + " is not in the build")
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("frameworks/" + file + " cannot be read", unreadable);
        }
    }
}
