package uk.waymark.infra.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.infra.frame.layout.Past;

/** Pages of the record in a past: each of them takes both clocks, and nothing of them leads out of it unsaid. */
class PastPagesTest extends PageTest {

    /** The pages that show no record, or the record in a way of their own; every other page takes a past. */
    private static final Set<String> WITHOUT_A_PAST = Set.of(
            // people, settings and the installation, as they are now
            "/",
            "/account",
            "/account/two-step",
            "/account/two-step/later",
            "/hubs",
            "/institutions/new",
            "/institutions/unattended",
            "/institutions/{institutionId}/people",
            "/institutions/{institutionId}/people/{personId}",
            "/institutions/{institutionId}/people/{personId}/erasure",
            "/institutions/{institutionId}/set-up",
            "/institutions/{institutionId}/sharing",
            "/links/{secret}",
            "/operations",
            "/operations/dead-letters/{view}/{letterId}",
            "/sign-in",
            "/sign-in/code",
            "/sign-in/two-step",
            // of a test
            "/broken",
            "/busy",
            // what members show a hub: on a day, as far as is known now
            "/hubs/{hubId}",
            // for writing only
            "/assessments/{assessmentId}/answering",
            "/institutions/{institutionId}/history/{stream}/{version}/texts/{textId}/erasure",
            "/institutions/{institutionId}/import",
            "/institutions/{institutionId}/import/runs",
            "/institutions/{institutionId}/import/runs/{runId}",
            "/institutions/{institutionId}/plan/new",
            // a notice beside a form
            "/institutions/{institutionId}/moved");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private UUID institution;
    private UUID assessment;
    private String action;
    private String review;

    @BeforeEach
    void a_record() {
        institution = institution();
        assessment = assessment(institution);
        answered(2, "2025-01-10");
        answered(3, "2025-03-01");
        action = post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"cimm-school@2024","item":"1.1"}],"description":"Ask ten employers",\
            "effectiveOn":"2025-01-12","owners":["SR"]}\
            """)
                .is(201)
                .id("actionId")
                .toString();
        post("/api/actions/" + action + "/completion", "{\"completedOn\":\"2025-03-02\",\"outcome\":\"Ten came\"}")
                .is(200);
        review = post("/api/assessments/" + assessment + "/reviews", """
            {"academicYear":"2024/25","title":"January review","participants":["SR"],"effectiveOn":"2025-01-15"}\
            """)
                .is(201)
                .id("reviewId")
                .toString();
    }

    private void answered(int level, String day) {
        put(
                        "/api/assessments/" + assessment + "/responses/1.1",
                        "{\"answer\":{\"level\":%d},\"effectiveOn\":\"%s\"}".formatted(level, day))
                .is(200);
    }

    @Test
    void every_page_says_whether_it_shows_the_record() {
        Map<String, Boolean> pages = new TreeMap<>();
        addresses.getHandlerMethods().forEach((mapping, handler) -> {
            if (isPage(handler) && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().forEach(address -> pages.put(address, takesPast(handler)));
            }
        });

        Set<String> without = new TreeSet<>();
        pages.forEach((address, takes) -> {
            if (!takes) {
                without.add(address);
            }
        });
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_A_PAST);
        assertThat(pages.values()).filteredOn(takes -> takes).hasSizeGreaterThanOrEqualTo(10);
    }

    /** Where a form is left in a browser leads back to its page: that is none of its own. */
    private static boolean isPage(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("uk.waymark.infra")
                && handler.getMethod().getReturnType() == String.class
                && !handler.getMethod().getName().equals("back");
    }

    private static boolean takesPast(HandlerMethod handler) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(Past.class);
    }

    @Test
    void every_page_of_a_past_says_which_and_offers_nothing_to_write_and_every_link_stays_in_it() {
        for (String address : pages()) {
            String joint = address.contains("?") ? "&" : "?";
            Page page = page(address + joint + "asAt=2025-02-01&knownAt=2025-12-31T10:00:00Z")
                    .is(200);

            assertThat(page.one("#past-shown").text())
                    .as(address)
                    .contains(
                            "You are looking back", "1 February 2025", "31 Dec 2025, 10:00", "Nothing can be written");
            assertThat(page.one("#past-shown a").attr("href")).doesNotContain("asAt", "knownAt");
            assertThat(page.all("main form[method=post], main button:not(form[method=get] button)"))
                    .as(address)
                    .isEmpty();
            for (Element link : page.document().select("a[href], [hx-get]:not(form)")) {
                String to = link.hasAttr("hx-get") ? link.attr("hx-get") : link.attr("href");
                if (to.matches("/(institutions|assessments|actions)/.*") && link.closest("#past-shown") == null) {
                    assertThat(to).as(address).contains("asAt=2025-02-01", "knownAt=2025-12-31T10");
                }
            }
        }
    }

    private List<String> pages() {
        return List.of(
                "/institutions/" + institution,
                "/assessments/" + assessment + "/items/1.1",
                "/institutions/" + institution + "/plan",
                "/institutions/" + institution + "/timeline?year=2024-25",
                "/assessments/" + assessment + "/progress",
                "/assessments/" + assessment + "/reviews",
                "/assessments/" + assessment + "/reviews/" + review,
                "/institutions/" + institution + "/history");
    }

    @Test
    void an_item_and_an_action_are_as_they_were() {
        String item = "/assessments/" + assessment + "/items/1.1";
        assertThat(page(item + "?asAt=2025-02-01").one(".wm-item-standing").text())
                .contains("Response 2");
        assertThat(page(item).one(".wm-item-standing").text()).contains("Response 3");
        assertThat(page(item + "?knownAt=2025-02-01").one(".wm-item-standing").text())
                .contains("Not answered");

        assertThat(page("/actions/" + action + "?asAt=2025-02-01")
                        .one("dd .wm-status")
                        .text())
                .isNotEqualTo("Completed");
        page("/actions/" + action + "?asAt=2025-01-01").is(404);
        String plan = "/institutions/" + institution + "/plan?year=2024-25";
        assertThat(page(plan + "&asAt=2025-02-01").text()).contains("Ask ten employers");
        assertThat(page(plan + "&asAt=2025-01-01").text()).doesNotContain("Ask ten employers");
        assertThat(page(plan + "&knownAt=2025-02-01").text()).doesNotContain("Ask ten employers");
    }

    @Test
    void a_past_that_cannot_be_shown_is_refused_at_its_field_on_every_page() {
        for (String address : pages()) {
            String joint = address.contains("?") ? "&" : "?";
            assertThat(page(address + joint + "asAt=2999-01-01").is(400).error("moment-asAt"))
                    .as(address)
                    .contains("has not come yet");
        }
    }

    /** Whoever wanted to look back should not write by mistake. */
    @Test
    void over_a_past_that_cannot_be_shown_nothing_can_be_written() {
        for (String address : pages()) {
            String joint = address.contains("?") ? "&" : "?";
            assertThat(page(address + joint + "asAt=nonsense").is(400).all("main form[method=post]"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void a_page_without_a_past_says_that_it_shows_today() {
        String past = "?asAt=2025-02-01&knownAt=2025-12-31T10:00:00Z";
        for (String address : List.of("/plan/new", "/import", "/people", "/set-up", "/sharing")) {
            Page page = page("/institutions/" + institution + address + past).is(200);
            assertThat(page.one("#past-not-shown").text()).as(address).contains("This page shows today");
            assertThat(page("/institutions/" + institution + address).all("#past-not-shown"))
                    .isEmpty();
        }
    }

    @Test
    void whoever_is_led_on_stays_in_the_past() {
        Page page = page("/assessments/" + assessment + "/answering?asAt=2025-02-01&knownAt=2025-12-31T10:00:00Z")
                .is(200);

        assertThat(page.one("#past-shown").text()).contains("1 February 2025", "31 Dec 2025, 10:00");
        assertThat(page.all("main form[method=post]")).isEmpty();
    }

    @Test
    void a_review_that_had_not_begun_says_when_it_did() {
        String address = "/assessments/" + assessment + "/reviews/" + review;

        assertThat(page(address + "?asAt=2025-01-14").is(404).text())
                .contains("This review was begun on 15 January 2025");
    }

    @Test
    void nothing_can_be_sent_from_a_past() {
        long before = events();
        String answer = "/assessments/" + assessment + "/items/1.1/answer?asAt=2025-02-01";

        assertThat(send(answer, "answer.level=4").is(409).text()).contains("Nothing can be written in the past");
        assertThat(events()).isEqualTo(before);
    }
}
