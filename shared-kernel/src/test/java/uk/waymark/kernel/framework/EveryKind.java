package uk.waymark.kernel.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A framework for tests with one item of each kind. */
final class EveryKind {

    static final String FILE = "every-kind@1.json";

    private EveryKind() {}

    static Framework framework() {
        return read(text());
    }

    static Item item(String code) {
        return framework().item(code).orElseThrow();
    }

    static Framework read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Framework read(byte[] bytes) {
        return new FrameworkReader(BuiltInFrameworks.resource("framework.schema.json")).read(FILE, bytes);
    }

    static String text() {
        try (InputStream in = EveryKind.class.getResourceAsStream("/frameworks/" + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
