package uk.waymark.infra.web.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The plan of January 2025, as a school keeps it. */
public final class RealPlanFile {

    private RealPlanFile() {}

    public static String text() {
        try {
            return new ClassPathResource("demo/action-plan-january-2025.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
