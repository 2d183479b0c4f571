package uk.waymark.infra.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The plan of a real special school, January 2025, as it came. */
public final class RealPlan {

    private RealPlan() {}

    public static byte[] bytes() {
        try (InputStream file = RealPlan.class.getResourceAsStream("/demo/action-plan-january-2025.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
