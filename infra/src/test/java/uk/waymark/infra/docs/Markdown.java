package uk.waymark.infra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation, with its links and headings. */
record Markdown(Path file) {

    /** The folder of the whole project, seen from the module that the tests run in. */
    static final Path PROJECT = Path.of("..");

    static final Markdown README = new Markdown(PROJECT.resolve("README.md"));

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

    /** Every page that people are meant to read. */
    static Stream<Markdown> all() {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(
                            Stream.of("README.md", "SECURITY.md", "CHANGELOG.md")
                                    .map(PROJECT::resolve),
                            pages.stream())
                    .map(Markdown::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text().lines().toList();
    }

    /** The targets of links that stay in the project. */
    Stream<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1));
    }

    /** The file that a link leads to. */
    Path target(String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }

    /** What a link can name after {@code #}, spelt as GitHub spells it. */
    Set<String> anchors() {
        return HEADING.matcher(prose()).results().map(Markdown::anchor).collect(Collectors.toUnmodifiableSet());
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private String prose() {
        return FENCED.matcher(text()).replaceAll("");
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
