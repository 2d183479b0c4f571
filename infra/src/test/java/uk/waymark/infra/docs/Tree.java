package uk.waymark.infra.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tree of the README: a line at the margin names the packages of a module, each indented one folders in them, as
 * {@code people/, text/} or {@code hub/{api,page}/}, with words after two spaces.
 *
 * @param folders by module, as seen from it
 */
record Tree(Map<Path, List<Path>> folders) {

    private static final String HEADING = "### The tree";
    private static final String FENCE = "```";

    static Tree of(Markdown page) {
        Map<Path, List<Path>> folders = new LinkedHashMap<>();
        List<Path> inModule = List.of();
        for (String line : lines(page)) {
            String named = line.strip().split(" {2,}", 2)[0];
            if (line.startsWith(" ")) {
                Arrays.stream(named.split(", ")).flatMap(Tree::paths).forEach(inModule::add);
            } else {
                inModule = new ArrayList<>();
                folders.put(Path.of(named), inModule);
            }
        }
        return new Tree(folders);
    }

    private static List<String> lines(Markdown page) {
        return page.lines().stream()
                .dropWhile(line -> !line.equals(HEADING))
                .dropWhile(line -> !line.equals(FENCE))
                .skip(1)
                .takeWhile(line -> !line.equals(FENCE))
                .toList();
    }

    private static Stream<Path> paths(String folder) {
        int open = folder.indexOf('{');
        if (open < 0) {
            return Stream.of(Path.of(folder));
        }
        Path parent = Path.of(folder.substring(0, open));
        return Arrays.stream(folder.substring(open + 1, folder.indexOf('}')).split(","))
                .map(parent::resolve);
    }
}
