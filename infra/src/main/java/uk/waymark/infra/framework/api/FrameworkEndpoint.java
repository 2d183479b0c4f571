package uk.waymark.infra.framework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Section;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The endpoint that shows the published frameworks: their sections, their items and the words of their levels. */
@RestController
@RequestMapping("/api/frameworks")
@Tag(name = "Frameworks")
record FrameworkEndpoint(FrameworkCatalogue catalogue) {

    /** A framework without its items. */
    record Summary(String frameworkId, String family, String version, String title, String attribution, int items) {

        static Summary of(Framework framework) {
            return new Summary(
                    framework.id(),
                    framework.family(),
                    framework.version(),
                    framework.title(),
                    framework.attribution(),
                    framework.items().size());
        }
    }

    /** A framework with everything that its publisher wrote. */
    record Detail(
            String frameworkId,
            String family,
            String version,
            String title,
            String attribution,
            String digest,
            List<Section> sections) {

        static Detail of(Framework framework) {
            return new Detail(
                    framework.id(),
                    framework.family(),
                    framework.version(),
                    framework.title(),
                    framework.attribution(),
                    framework.digest(),
                    framework.sections());
        }
    }

    @GetMapping
    @Operation(summary = "Every framework that can be assessed against")
    List<Summary> all() {
        return catalogue.frameworks().stream().map(Summary::of).toList();
    }

    @GetMapping("/{frameworkId}")
    @Operation(summary = "One framework with all its items")
    Detail one(@PathVariable String frameworkId) {
        return catalogue
                .framework(frameworkId)
                .map(Detail::of)
                .orElseThrow(() -> RequestRefused.notFound(
                        Code.UNKNOWN_FRAMEWORK,
                        "frameworkId",
                        catalogue.frameworks().stream().map(Framework::id).toList(),
                        "There is no framework '%s'.".formatted(frameworkId)));
    }
}
