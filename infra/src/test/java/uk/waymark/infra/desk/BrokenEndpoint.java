package uk.waymark.infra.desk;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that fails, to show what is told of it. */
@TestComponent
@RestController
public class BrokenEndpoint {

    @GetMapping("/broken")
    String fail() {
        throw new IllegalStateException("secret of the house");
    }
}
