package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.operations.Operators;
import uk.waymark.infra.operations.rebuild.Rebuild;
import uk.waymark.infra.operations.rebuild.Rebuilds;

/** Views built anew while they go on being read, for operators of the installation. */
@RestController
@RequestMapping("/api/operations/views/{view}/rebuild")
@OffTheRecord
@Tag(name = "Operations")
record RebuildEndpoint(Operators operators, Rebuilds rebuilds) {

    @GetMapping
    @Operation(summary = "How far the rebuild of a view is, or that there is none")
    Rebuild show(@PathVariable String view) {
        operators.mayLook();
        return rebuilds.of(view);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Build a second copy of a view, which takes its place when it is complete",
            description =
                    "'all' stands for every view that can be rebuilt. There is one rebuild at a time; asked again, it"
                            + " tells how far it is. Meanwhile the view is read and fed as always.")
    Rebuild start(@PathVariable String view) {
        return rebuilds.start(view, operators.mayMend());
    }

    @PostMapping("/pause")
    @Operation(summary = "Let the copy lie until the rebuild is resumed, over a restart if need be")
    Rebuild pause(@PathVariable String view) {
        return rebuilds.pause(view, operators.mayMend());
    }

    @PostMapping("/resume")
    @Operation(summary = "Go on with a copy that was paused, where it was")
    Rebuild resume(@PathVariable String view) {
        return rebuilds.resume(view, operators.mayMend());
    }

    @DeleteMapping
    @Operation(summary = "Give up the copy; the view stays as it is")
    Rebuild cancel(@PathVariable String view) {
        return rebuilds.cancel(view, operators.mayMend());
    }
}
