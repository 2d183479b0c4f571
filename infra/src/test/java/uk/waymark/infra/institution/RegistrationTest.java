package uk.waymark.infra.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.message.Ids;

/** A URN belongs to one institution at a time, whatever happens in between. */
class RegistrationTest extends ApiTest {

    @Autowired
    Dispatch dispatch;

    @Autowired
    PeopleDirectory directory;

    @Test
    void an_institution_is_found_by_its_urn() {
        String urn = freeUrn();
        Reply registered = post("/api/institutions", registration(urn)).is(201);
        Reply found = get("/api/institutions?urn=" + urn).is(200);
        assertThat(found.id("institutionId")).isEqualTo(registered.id("institutionId"));
        assertThat(get(registered.header("Location")).is(200).json()).isEqualTo(found.json());
    }

    @Test
    void a_urn_that_is_taken_is_refused() {
        String urn = freeUrn();
        post("/api/institutions", registration(urn)).is(201);
        writingNothing(() -> post("/api/institutions", registration(urn))).isProblem(409, "ALREADY_EXISTS", "urn");
    }

    @Test
    void a_registration_can_be_repeated_under_its_key() {
        String body = registration(freeUrn());
        Reply first = post("/api/institutions", body, "Idempotency-Key", body).is(201);
        Reply again = writingNothing(() -> post("/api/institutions", body, "Idempotency-Key", body))
                .is(201);
        assertThat(again.id("institutionId")).isEqualTo(first.id("institutionId"));
        assertThat(again.etag()).isEqualTo(first.etag());
    }

    @Test
    void a_key_of_another_registration_is_refused_and_claims_nothing() {
        String key = "key " + freeUrn();
        post("/api/institutions", registration(freeUrn()), "Idempotency-Key", key)
                .is(201);
        String urn = freeUrn();
        writingNothing(() -> post("/api/institutions", registration(urn), "Idempotency-Key", key))
                .isProblem(422, "KEY_REUSED", "Idempotency-Key");
        post("/api/institutions", registration(urn)).is(201);
    }

    @Test
    void a_urn_that_was_claimed_before_a_crash_can_still_be_registered() {
        String urn = freeUrn();
        UUID neverRegistered = UUID.randomUUID();
        UUID person = directory.personFor(tester(), neverRegistered).id();
        dispatch.send(
                new ClaimUrn(Ids.urn(urn), new Urn(urn), neverRegistered, null),
                new CommandOrigin(person, neverRegistered, "api", UUID.randomUUID(), null, null, null));

        String body = registration(urn);
        Reply registered =
                post("/api/institutions", body, "Idempotency-Key", body).is(201);

        assertThat(get("/api/institutions?urn=" + urn).is(200).id("institutionId"))
                .isEqualTo(registered.id("institutionId"));
        writingNothing(() -> post("/api/institutions", body, "Idempotency-Key", body))
                .is(201);
        post("/api/institutions", body).isProblem(409, "ALREADY_EXISTS", "urn");
    }

    @Test
    void a_registration_that_is_refused_leaves_the_urn_free() {
        String urn = freeUrn();
        String leads = registration(urn).replace("CAREERS_LEADER", "HUB_LEAD");

        post("/api/institutions", leads).isProblem(422, "VALUE_NOT_ALLOWED", "role");

        get("/api/institutions?urn=" + urn).is(404);
        post("/api/institutions", registration(urn)).is(201);
    }

    @Test
    void a_urn_that_is_given_up_is_free() {
        String old = freeUrn();
        UUID institution = post("/api/institutions", registration(old)).is(201).id("institutionId");
        String urn = "/api/institutions/" + institution + "/urn";
        String changed = freeUrn();

        put(urn, "{\"urn\":\"" + changed + "\"}", "Idempotency-Key", "change").is(200);

        assertThat(get("/api/institutions?urn=" + changed).is(200).id("institutionId"))
                .isEqualTo(institution);
        writingNothing(() -> put(urn, "{\"urn\":\"" + changed + "\"}", "Idempotency-Key", "change"))
                .is(200);
        get("/api/institutions?urn=" + old).is(404);
        UUID other = post("/api/institutions", registration(old)).is(201).id("institutionId");
        writingNothing(() -> put(urn, "{\"urn\":\"" + old + "\"}")).isProblem(409, "ALREADY_EXISTS", "urn");
        assertThat(get("/api/institutions?urn=" + old).id("institutionId")).isEqualTo(other);
    }

    @Test
    void a_change_of_urn_can_be_repeated_after_a_later_one() {
        String path = "/api/institutions/" + institution() + "/urn";
        String given = freeUrn();
        String body = "{\"urn\":\"" + given + "\"}";
        Reply first = put(path, body, "Idempotency-Key", "change").is(200);
        put(path, "{\"urn\":\"" + freeUrn() + "\"}").is(200);

        Reply again = writingNothing(() -> put(path, body, "Idempotency-Key", "change"))
                .is(200);
        assertThat(again.etag()).isEqualTo(first.etag());

        post("/api/institutions", registration(given)).is(201);
        writingNothing(() -> put(path, body, "Idempotency-Key", "change")).is(200);
    }

    @Test
    void a_change_of_urn_that_is_refused_leaves_the_new_one_free() {
        UUID institution = institution();
        String seen = get("/api/institutions/" + institution).etag();
        put("/api/institutions/" + institution + "/name", "{\"name\":\"Hillside Academy\"}")
                .is(200);
        String wanted = freeUrn();

        put("/api/institutions/" + institution + "/urn", "{\"urn\":\"" + wanted + "\"}", "If-Match", seen)
                .isProblem(412, "CHANGED_SINCE", "If-Match");

        post("/api/institutions", registration(wanted)).is(201);
    }
}
