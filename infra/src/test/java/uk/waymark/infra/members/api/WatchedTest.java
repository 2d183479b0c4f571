package uk.waymark.infra.members.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.waymark.infra.desk.ApiTest;

/** Whoever watches over the service sees who changed what others may do, and from where; and nobody's name. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class WatchedTest extends ApiTest {

    @Test
    void who_gives_roles_and_makes_links_is_in_the_security_log(CapturedOutput log) {
        UUID institution = institution();
        post("/api/institutions/" + institution + "/people", """
            {"name":"Wren Watched","initials":"WW","email":"wren@watched.example","roles":["GOVERNOR"]}\
            """).is(201);

        String by = " by account=" + tester().id() + " address=127.0.0.1";
        assertThat(log.getOut().lines().filter(line -> line.contains("uk.waymark.security")))
                .anyMatch(line -> line.endsWith("ChangeRoles" + by))
                .anyMatch(line -> line.contains("link made for INVITATION") && line.endsWith(by));
        assertThat(log.getOut()).doesNotContain("Wren", "watched.example");
    }
}
