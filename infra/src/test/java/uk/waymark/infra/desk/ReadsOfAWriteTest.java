package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.kernel.access.Role;

/**
 * A test of what a write costs in reads, where desk and aggregate share a process: each stream once, and the people
 * once.
 */
@Import(CountedReads.class)
class ReadsOfAWriteTest extends ApiTest {

    @Autowired
    CountedReads counted;

    @Test
    void an_answer_reads_each_stream_once_and_the_people_once() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        counted.forget();

        answer(assessment, "2.3", 2, "Idempotency-Key", "one", "If-Match", "\"0\"")
                .is(200);

        theseWereReadOnce(institution, assessment);
    }

    @Test
    void so_does_the_same_request_again() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        answer(assessment, "2.3", 2, "Idempotency-Key", "one").is(200);
        counted.forget();

        answer(assessment, "2.3", 2, "Idempotency-Key", "one").is(200);

        theseWereReadOnce(institution, assessment);
    }

    @Test
    void so_does_what_is_refused() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        counted.forget();

        answer(assessment, "2.3", 9).is(422);

        theseWereReadOnce(institution, assessment);
    }

    @Test
    void so_does_the_work_of_a_contributor_on_an_action_of_theirs() {
        UUID institution = institution();
        Employee contributor = employee(institution, Role.CONTRIBUTOR);
        UUID action = action(institution, contributor.initials());
        counted.forget();

        send(requestAs(contributor.authorization(), "/api/actions/" + action + "/start")
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString("{}")))
                .is(200);

        theseWereReadOnce(institution, action);
    }

    private void theseWereReadOnce(UUID institution, UUID stream) {
        assertThat(List.of(counted.ofStream(institution), counted.ofStream(stream), counted.ofPeople()))
                .as("reads of the institution's stream, of the aggregate's, and of the people")
                .containsExactly(1, 1, 1);
    }
}
