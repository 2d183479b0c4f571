package uk.waymark.infra.acceptance;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The options with which a forked Waymark is run, up to its main class. */
record JavaOptions(List<String> command) {

    /** As the tests themselves. */
    static JavaOptions usual() {
        return of(ofTests(), System.getProperty("java.class.path"));
    }

    /** As the tests themselves, with a heap that grows no further than {@code -Xmx} says: {@code 512m}. */
    static JavaOptions withHeap(String heap) {
        List<String> options = new ArrayList<>(ofTests());
        options.add("-Xmx" + heap);
        return of(options, System.getProperty("java.class.path"));
    }

    /** Tests run as they do for a reason: what they start does, too. */
    private static List<String> ofTests() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:"))
                .toList();
    }

    /**
     * For a node that is started again and again and never lives long: with classes that an earlier one left behind
     * when it stopped, and little compiling. Such archives take classes from jars alone, so that our own go into some.
     */
    static JavaOptions ofShortLife(Path directory) {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path classes = Path.of(entry);
            if (Files.isDirectory(classes)) {
                jars.add(jar(classes, directory.resolve("classes-" + jars.size() + ".jar")));
            } else if (Files.exists(classes)) {
                jars.add(entry);
            }
        }
        return of(
                List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + directory.resolve("waymark.jsa"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC"),
                String.join(File.pathSeparator, jars));
    }

    private static JavaOptions of(List<String> options, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        return new JavaOptions(command);
    }

    private static String jar(Path classes, Path jar) {
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("no jar could be made of " + classes);
        }
        return jar.toString();
    }
}
