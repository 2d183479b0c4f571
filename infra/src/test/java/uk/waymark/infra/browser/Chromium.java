package uk.waymark.infra.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, if it has one; the one without windows takes half the time. */
final class Chromium {

    private Chromium() {}

    static Optional<Path> path() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("WAYMARK_TEST_CHROMIUM")),
                        Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean found() {
        return path().isPresent();
    }
}
