package uk.waymark.infra.institution.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;

class SetUpPageTest extends PageTest {

    private static final String NEW = "/institutions/new";

    private TypedForm registering(String urn) {
        return page(NEW)
                .is(200)
                .form("register")
                .with("name", "Ash & <script>alert(1)</script> School")
                .with("urn", urn)
                .with("type", "SCHOOL");
    }

    private String setUp(UUID institution) {
        return "/institutions/" + institution + "/set-up";
    }

    private String idOf(String urn) {
        return get("/api/institutions?urn=" + urn)
                .is(200)
                .json()
                .path("institutionId")
                .asString();
    }

    @Test
    void each_type_says_which_framework_it_is_offered_first() {
        assertThat(page(NEW).is(200).all(".govuk-radios__hint"))
                .hasSize(3)
                .first()
                .isEqualTo("Careers Impact Maturity Model for schools and special schools");
    }

    @Test
    void an_institution_is_registered_once_and_its_assessment_opened_however_often_the_button_is_pressed() {
        String urn = freeUrn();
        TypedForm form = registering(urn);

        submit(form);
        long before = events();
        submit(form);

        assertThat(events()).isEqualTo(before);
        var institution = get("/api/institutions?urn=" + urn).is(200).json();
        assertThat(institution.path("assessments")).hasSize(1);
        assertThat(page(setUp(UUID.fromString(institution.path("institutionId").asString())))
                        .is(200)
                        .text())
                .contains("Ash & <script>alert(1)</script> School");
    }

    @Test
    void without_the_tick_no_assessment_is_opened_and_the_next_page_offers_the_one_for_the_type() {
        Page page = submit(registering(freeUrn()).with("open")).is(200);

        assertThat(page.path()).endsWith("/set-up");
        assertThat(page.text()).contains("is registered.", "None is open yet");
        assertThat(page.form("open").value("frameworkId")).isEqualTo(SCHOOL);
    }

    @Test
    void an_assessment_that_could_not_be_opened_with_it_is_said_on_the_next_page() {
        String urn = freeUrn();
        TypedForm form = registering(urn).with("open");
        submit(form).is(200);
        assessment(UUID.fromString(idOf(urn)));

        Page page = submit(form.with("open", "yes")).is(200);

        assertThat(page.path()).endsWith("/set-up");
        assertThat(page.one(".wm-notice").text()).contains("The assessment could not be opened.");
    }

    @Test
    void a_refusal_stands_at_its_field_and_what_was_typed_is_still_there() {
        Page empty = submit(page(NEW).form("register"));
        assertThat(empty.is(400).refusal()).isEqualTo("A name is required.");

        Page page = submit(registering("12x").with("open"));

        assertThat(page.is(400).refusal()).contains("six digits");
        assertThat(page.error("register-urn")).contains("six digits");
        assertThat(page.form("register").value("name")).isEqualTo("Ash & <script>alert(1)</script> School");
        assertThat(page.form("register").value("type")).isEqualTo("SCHOOL");
        assertThat(page.form("register").value("open")).isEmpty();
        assertThat(submit(page(NEW).form("register").with("name", "Ash").with("urn", freeUrn()))
                        .is(400)
                        .error("register-type"))
                .contains("Say what kind");
    }

    @Test
    void a_urn_belongs_to_one_institution() {
        String taken = freeUrn();
        post("/api/institutions", registration(taken)).is(201);

        assertThat(submit(registering(taken)).is(409).error("register-urn")).contains("another institution");
    }

    @Test
    void half_terms_begin_as_defaults_and_become_ones_own() {
        UUID institution = institution();
        Page before = page(setUp(institution) + "?year=2024-25").is(200);
        assertThat(before.one("#whose").text()).contains("defaults");

        Page after = submit(before.form("dates").with("HT6.to", "2025-07-18")).is(200);

        assertThat(after.one(".wm-done").text()).contains("2024/25");
        assertThat(after.one("#whose").text()).contains("Your own dates");
        assertThat(after.form("dates").value("HT6.to")).isEqualTo("2025-07-18");
        assertThat(page(setUp(institution) + "?year=1950-51")
                        .is(200)
                        .one("#whose")
                        .text())
                .contains("No dates");
    }

    @Test
    void a_wrong_half_term_is_refused_at_the_day_that_is_wrong() {
        String year = setUp(institution()) + "?year=2024-25";

        Page overlap =
                submit(page(year).form("dates").with("HT3.from", "2024-12-01").with("HT1.to", "2024-10-11"));
        assertThat(overlap.is(400).error("dates-HT3-from")).contains("HT3 begins on");
        assertThat(overlap.refusal()).contains("HT3 begins on");
        assertThat(overlap.form("dates").value("HT1.to")).isEqualTo("2024-10-11");

        assertThat(submit(page(year).form("dates").with("HT6.to", "2025-09-30"))
                        .is(400)
                        .error("dates-HT6-to"))
                .contains("its half-terms lie between 15 August 2024 and 31 August 2025");
        assertThat(submit(page(year).form("dates").with("HT2.to", "2024-11-01"))
                        .is(400)
                        .error("dates-HT2-to"))
                .contains("ends before it begins");
        assertThat(submit(page(year).form("dates").with("HT4.from", "")).is(400).error("dates-HT4-from"))
                .contains("needs its first day");
        assertThat(submit(page(year).form("dates").with("HT4.from", "soon"))
                        .is(400)
                        .error("dates-HT4-from"))
                .contains("soon");
    }

    @Test
    void name_urn_and_year_groups_change_here() {
        UUID institution = institution();
        String urn = freeUrn();

        submit(page(setUp(institution)).form("rename").with("name", "Hillside Academy"))
                .is(200);
        submit(page(setUp(institution)).form("urn").with("urn", urn)).is(200);
        Page page = submit(page(setUp(institution)).form("years").with("yearGroups", "7", "8"));

        assertThat(page.is(200).form("years").value("yearGroups")).isEqualTo("7,8");
        assertThat(page.form("rename").value("name")).isEqualTo("Hillside Academy");
        assertThat(page.form("urn").value("urn")).isEqualTo(urn);
        assertThat(submit(page.form("years").with("yearGroups")).is(422).error("years-yearGroups"))
                .contains("at least one");
        assertThat(submit(page.form("rename").with("name", "x".repeat(201)))
                        .is(400)
                        .error("rename-name"))
                .contains("200");
    }

    @Test
    void a_colleagues_newer_name_is_not_overwritten_unseen() {
        UUID institution = institution();
        Page old = page(setUp(institution));
        put("/api/institutions/" + institution + "/name", "{\"name\":\"Theirs\"}")
                .is(200);

        Page page = submit(old.form("rename").with("name", "Mine"));

        assertThat(page.is(412).form("rename").value("name")).isEqualTo("Mine");
        assertThat(page.refusal()).isNotBlank();
    }

    @Test
    void an_open_assessment_is_linked_and_another_one_can_be_opened() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        Page page = page(setUp(institution)).is(200);

        assertThat(page.document()
                        .select("a[href='/institutions/%s?assessment=%s']".formatted(institution, assessment)))
                .isNotEmpty();
        assertThat(page.document().select("input[value='" + SCHOOL + "']")).isEmpty();
        assertThat(submit(page.form("open")).is(400).error("open-frameworkId")).contains("Choose");
        submit(page.form("open").with("frameworkId", "cimm-college@2024"));
        assertThat(page(setUp(institution)).all(".wm-setup-opened li")).hasSize(2);
    }

    @Test
    void the_address_of_a_refused_form_can_be_loaded_again() {
        UUID institution = institution();
        Page page = page(setUp(institution)).is(200);

        for (String form : List.of("rename", "urn", "open", "dates", "years")) {
            TypedForm sent = page.form(form);
            assertThat(page(sent.action()).is(200).path()).isEqualTo(setUp(institution));
        }
    }

    @Test
    void an_address_that_makes_no_sense_gets_a_page_that_says_so() {
        UUID institution = institution();

        page(setUp(institution) + "?year=abc").is(400).one("h1");
        page("/institutions/00000000-0000-0000-0000-000000000000/set-up")
                .is(404)
                .one("h1");
    }
}
