package uk.waymark.infra.institution.page.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class StartPageTest extends PageTest {

    @Test
    void lists_the_institutions_that_keep_their_record_here() {
        var institution = institution();

        assertThat(page("/").is(200).document().select("a[href=/institutions/" + institution + "]"))
                .hasSize(1);
    }

    @Test
    void an_address_that_nobody_has_says_so_on_a_page() {
        Page page = page("/institutions/00000000-0000-0000-0000-000000000000");

        assertThat(page.is(404).one("h1").text()).isEqualTo("There is no such page");
        page("/nowhere").is(404).one("h1");
    }

    @Test
    void pages_may_load_nothing_from_elsewhere() {
        assertThat(get("/").header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }
}
