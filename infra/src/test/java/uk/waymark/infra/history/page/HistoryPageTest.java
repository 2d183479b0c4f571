package uk.waymark.infra.history.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class HistoryPageTest extends PageTest {

    private static final String FACTS = ".wm-history-fact";

    private final UUID institution = UUID.randomUUID();

    private String history(UUID institutionId) {
        return "/institutions/" + institutionId + "/history";
    }

    private UUID told() {
        UUID told = institution();
        UUID assessment = assessment(told);
        put("/api/assessments/" + assessment + "/responses/2.3", """
            {"answer":{"level":3},"effectiveOn":"2025-01-10"}\
            """).is(200);
        put("/api/assessments/" + assessment + "/responses/2.3", """
            {"answer":{"level":2},"reason":"<b>Two</b> employers left.","effectiveOn":"2025-02-10"}\
            """).is(200);
        put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"PRIORITY\"}")
                .is(200);
        action(told);
        return told;
    }

    private List<String> facts(UUID told, String query) {
        return page(history(told) + query).is(200).all(FACTS);
    }

    @Test
    void tells_who_did_what_why_and_on_both_clocks_newest_first() {
        UUID told = told();

        List<String> all = facts(told, "");

        assertThat(all.getFirst()).contains("Invite employers");
        assertThat(all.getLast()).containsAnyOf("was registered", "was claimed");
        assertThat(all)
                .anySatisfy(one -> assertThat(one)
                        .contains(
                                "fell from Response 3 to Response 2",
                                "because ‘<b>Two</b> employers left’",
                                "TT, careers leader",
                                "true from 10 February 2025"));
        assertThat(facts(told, "?order=oldest")).isEqualTo(all.reversed());
        assertThat(page(history(told)).all(".wm-history-day__name")).hasSize(1);
    }

    @Test
    void shows_only_the_kind_the_item_the_person_and_the_days_that_are_asked_for() {
        UUID told = told();

        assertThat(facts(told, "?kind=ANSWERS")).hasSize(2).allMatch(one -> one.contains("Answers"));
        assertThat(facts(told, "?kind=FLAGS")).hasSize(1);
        assertThat(facts(told, "?kind=ACTIONS&item=2.3")).hasSize(1);
        assertThat(facts(told, "?item=2.4")).isEmpty();
        assertThat(facts(told, "?item=cimm-school@2024+2.3")).hasSize(4);
        assertThat(facts(told, "?to=2020-01-01")).isEmpty();
        Page form = page(history(told));
        String tester = form.one("#filter-actor option:contains(TT)").val();
        assertThat(facts(told, "?actor=" + tester)).isEqualTo(facts(told, ""));
        assertThat(form.all("#filter-actor option"))
                .as("nobody who is only named in a plan")
                .noneMatch(one -> one.startsWith("SR"));
        assertThat(page(history(told) + "?kind=ANSWERS&item=2.3").form("filter").value("item"))
                .isEqualTo("2.3");
    }

    @Test
    void a_part_of_the_filter_that_makes_no_sense_says_so_at_its_field() {
        UUID told = told();

        Page page = page(history(told) + "?from=soon&item=2.3&kind=FLAGS").is(400);
        assertThat(page.error("filter-from")).contains("soon");
        assertThat(page.form("filter").value("item")).isEqualTo("2.3");
        assertThat(page.form("filter").value("kind")).isEqualTo("FLAGS");
        assertThat(page.all(FACTS)).isEmpty();
        assertThat(page(history(told) + "?actor=x").is(400).error("filter-actor"))
                .contains("Nobody here");
        assertThat(page(history(told) + "?actor=" + institution).is(400).error("filter-actor"))
                .contains("Nobody here");
        assertThat(page(history(told) + "?item=99.9").is(400).error("filter-item"))
                .contains("99.9");
        assertThat(page(history(told) + "?kind=x").is(400).error("filter-kind")).contains("cannot be chosen");
        assertThat(page(history(told) + "?from=2025-02-01&to=2025-01-01")
                        .is(400)
                        .error("filter-to"))
                .contains("earlier");
        assertThat(page(history(told) + "?page=0").is(400).one(".wm-notice").text())
                .contains("from 1");
        assertThat(page(history(told) + "?page=abc").is(400).one(".wm-notice").text())
                .contains("abc");
        page(history(institution)).is(404).one("h1");
    }

    @Test
    void days_beyond_those_of_the_record_break_nothing() {
        UUID told = told();

        assertThat(facts(told, "?from=-999999999-01-01&to=%2B999999999-12-31")).isEqualTo(facts(told, ""));
        assertThat(facts(told, "?to=9999-12-31")).isEqualTo(facts(told, ""));
        assertThat(facts(told, "?from=9999-12-31&to=9999-12-31")).isEmpty();
        assertThat(facts(told, "?from=%2B999999999-12-31")).isEmpty();
        get("/api" + history(told) + "?from=0001-01-01&to=9999-12-31").is(200);
        get("/api" + history(told) + "?from=-999999999-01-01").isProblem(400, "VALUE_NOT_ALLOWED", "from");
    }

    @Test
    void pages_follow_each_other_and_keep_the_filter() {
        UUID told = institution();
        UUID assessment = assessment(told);
        IntStream.range(0, 101)
                .forEach(n -> put(
                                "/api/assessments/" + assessment + "/flags/2.3",
                                "{\"flag\":\"%s\"}".formatted(n % 2 == 0 ? "PRIORITY" : "STRENGTH"))
                        .is(200));

        Page first =
                page(history(told) + "?kind=FLAGS&item=cimm-school@2024+2.3").is(200);
        Element next = first.one(".wm-history-pages a");
        Page second = page(next.attr("href")).is(200);

        assertThat(first.all(FACTS)).hasSize(100);
        assertThat(second.all(FACTS)).hasSize(1);
        assertThat(page(second.one(".wm-history-pages a").attr("href")).all(FACTS))
                .isEqualTo(first.all(FACTS));
        assertThat(page(history(told) + "?page=9").is(200).text()).contains("There is no page 9");
    }

    @Test
    void every_fact_has_a_page_of_its_own_with_everything_that_was_recorded() {
        UUID told = told();
        Page list = page(history(told) + "?kind=ANSWERS");

        Page fact = page(list.one(FACTS + " a").attr("href")).is(200);

        assertThat(fact.text())
                .contains(
                        "fell from Response 3 to Response 2",
                        "ResponseRevised",
                        "10 February 2025",
                        "<b>Two</b> employers left.",
                        "responseId",
                        "Recorded by TT In the role Careers leader");
        String api = fact.one("a[href^=/api]").attr("href");
        assertThat(get(api).is(200).json().path("entries")).isNotEmpty();
        list.document()
                .select(FACTS + " a")
                .forEach(link -> page(link.attr("href")).is(200));
        page(history(told))
                .document()
                .select(FACTS + " a")
                .forEach(link -> page(link.attr("href")).is(200));
        page(history(told) + "/" + institution + "/0").is(404).one("h1");
        page(history(told) + "/x/y").is(400).one("h1");
        String elsewhere = list.one(FACTS + " a")
                .attr("href")
                .replace(told.toString(), institution().toString());
        page(elsewhere).is(404).one("h1");
    }
}
