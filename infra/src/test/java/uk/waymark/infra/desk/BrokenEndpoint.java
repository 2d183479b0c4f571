package uk.waymark.infra.desk;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** An endpoint that fails, to show what is told of it. */
@TestComponent
@RestController
public class BrokenEndpoint {

    @GetMapping("/broken")
    String fail() {
        throw new IllegalStateException("secret of the house");
    }

    @GetMapping("/busy")
    String refuse() {
        throw new RequestRefused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Too much at once."));
    }
}
