package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;

/** A school that brings its plan on pages. */
abstract class ImportPages extends PageTest {

    static final String HEADER = "Leadership area,Current position,Actions to improve,Next steps,When / who\n";

    String address;
    UUID assessment;

    @BeforeEach
    void a_school_with_an_assessment() {
        UUID institution = institution();
        assessment = assessment(institution);
        address = "/institutions/" + institution + "/import";
    }

    String history() {
        return get("/api" + address.replace("/import", "/history")).response().body();
    }

    TypedForm plan(String text) {
        return page(address)
                .is(200)
                .form("plan")
                .with("text", text)
                .with("academicYear", "2024/25")
                .with("effectiveOn", "2025-01-15");
    }

    /** Looks until the import is over, as a browser without JavaScript does. */
    Page done(Page page) {
        Page now = page.is(200);
        while (now.one("h1").text().equals("Importing the plan")) {
            now = page(page.path()).is(200);
        }
        assertThat(now.one("h1").text()).isEqualTo("The plan was imported");
        return now;
    }
}
