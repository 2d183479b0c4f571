package uk.waymark.infra.frame;

import java.util.List;
import java.util.UUID;
import uk.waymark.kernel.access.Role;

/** A school of which every page has something to show. */
abstract class BusySchoolTest extends PageTest {

    static String start(UUID school) {
        return "/institutions/" + school;
    }

    /** Everything that a page can show: open and finished work and reviews, answers of every kind, words of every kind. */
    UUID busySchool() {
        UUID school = institution();
        String contributor = employee(school, Role.CONTRIBUTOR).initials();
        hubs(school);
        UUID assessment = assessment(school);
        UUID other = post("/api/institutions/" + school + "/assessments", "{\"frameworkId\":\"cimm-college@2024\"}")
                .is(201)
                .id("assessmentId");
        List.of(assessment, other).forEach(this::busyAssessment);
        String work =
                "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"1.1\"}],\"description\":\"Invite\",\"owners\":[\"%s\"]}";
        String actions = "/api/institutions/" + school + "/actions";
        post(actions, work.formatted(SCHOOL, contributor)).is(201);
        UUID done = post(actions, work.formatted(SCHOOL, "SR")).is(201).id("actionId");
        post("/api/actions/" + done + "/completion", "{}").is(200);
        post("/api/assessments/" + assessment + "/reviews", "{\"academicYear\":\"2025/26\",\"title\":\"Open review\"}")
                .is(201);
        UUID review = post(
                        "/api/assessments/" + other + "/reviews",
                        "{\"academicYear\":\"2025/26\",\"title\":\"Past review\"}")
                .is(201)
                .id("reviewId");
        post("/api/assessments/" + other + "/reviews/" + review + "/sign-off", "{}")
                .is(200);
        return school;
    }

    private void busyAssessment(UUID assessment) {
        String of = "/api/assessments/" + assessment;
        List.of("1.1", "1.2", "1.3").forEach(item -> answer(assessment, item, 2).is(200));
        put(of + "/targets/1.1", "{\"level\":4}").is(200);
        post(of + "/evidence/1.1", "{\"text\":\"Minutes\"}").is(201);
        post(of + "/practice/1.1", "{\"text\":\"Assemblies\"}").is(201);
    }

    /** One that it shares something with, and one that it could join. */
    private void hubs(UUID school) {
        String joined = "/api/institutions/" + school + "/hubs/" + hub();
        hub();
        put(joined, "{}").is(200);
        put(joined + "/sharing/cimm-school", "{}").is(200);
    }

    private UUID hub() {
        return post("/api/hubs", "{\"name\":\"Hub %s\"}".formatted(UUID.randomUUID()))
                .is(201)
                .id("hubId");
    }
}
