package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.operations.Operators;
import uk.waymark.infra.operations.health.ViewReport;
import uk.waymark.infra.operations.health.ViewReports;

/** How the views are doing, for operators of the installation. */
@RestController
@RequestMapping("/api/operations/views")
@Tag(name = "Operations")
record ViewsEndpoint(Operators operators, ViewReports views) {

    /** All views, in the order of the alphabet. */
    public record Views(List<ViewReport> views) {}

    @GetMapping
    @Operation(
            summary = "How far each view is, what it set aside, and which node feeds it; for operators of the"
                    + " installation")
    Views all() {
        operators.mayLook();
        return new Views(views.all());
    }
}
