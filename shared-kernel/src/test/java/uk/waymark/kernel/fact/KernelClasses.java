package uk.waymark.kernel.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.kernel.message.Fact;

/** The classes of this module, so that a family cannot be forgotten in the list. */
final class KernelClasses {

    private KernelClasses() {}

    static Stream<Class<?>> all() throws Exception {
        Path root = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .toList();
            return names.stream().map(KernelClasses::load);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, KernelClasses.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
