package uk.waymark.infra.operations.page;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.operations.page.HeldUp.Notebook;
import uk.waymark.kernel.access.Role;

@Import(HeldUp.class)
@TestPropertySource(properties = "waymark.view-retry=1h")
class OperationsPagesTest extends PageTest {

    @Autowired
    HeldUp heldUp;

    @Test
    void an_operator_finds_what_is_held_up_and_tries_it_again() {
        Notebook notebook = heldUp.notebook("after");

        assertThat(page("/").all("a[href=/operations]")).isNotEmpty();
        Page operations = page("/operations").is(200);
        assertThat(operations.one("#view-maturity").text()).contains("Up to date");
        assertThat(operations.text()).contains("LineWritten", "IllegalStateException, \"not yet\"");
        Page letter = page(operations
                        .one("a[href$='" + notebook.letterId() + "']")
                        .attr("href"))
                .is(200);
        assertThat(letter.text())
                .contains(
                        "Set aside by the view lines",
                        "version 2",
                        "not shown",
                        notebook.id().toString())
                .doesNotContain("Not for operators");

        Page failed = submit(letter.form("retry")).is(200);
        assertThat(failed.one(".wm-done").text()).contains("It failed again", "not yet");

        heldUp.mend(notebook);
        Page taken = submit(failed.form("retry")).is(200);
        assertThat(taken.one(".wm-done").text()).contains("has taken in 2 events");
        assertThat(heldUp.lines(notebook)).hasSize(2);
    }

    @Test
    void a_drop_without_a_reason_is_refused_at_its_field_and_one_with_a_reason_is_listed() {
        Notebook notebook = heldUp.notebook("after");
        Page letter = page("/operations" + notebook.letter()).is(200);
        assertThat(letter.one("#drop").text()).contains("kept for 365 days");

        Page refused = submit(letter.form("drop").with("reason", " ")).is(400);
        assertThat(refused.error("drop-reason")).contains("Enter a reason.");
        Page tooLong =
                submit(refused.form("drop").with("reason", "x".repeat(4001))).is(400);
        assertThat(tooLong.error("drop-reason")).contains("too long");
        assertThat(tooLong.form("drop").value("reason")).hasSize(4001);

        Page dropped = submit(tooLong.form("drop").with("reason", "Nobody needs it " + notebook.id()))
                .is(200);
        assertThat(dropped.one(".wm-done").text()).contains("The event is dropped", "1 event behind it");
        assertThat(dropped.text()).contains("Nobody needs it " + notebook.id(), "Tester");
        page("/operations" + notebook.letter()).is(404);
    }

    @Test
    void what_waits_offers_nothing_but_the_way_to_what_holds_it_up() {
        Notebook notebook = heldUp.notebook("after");
        String waiting = heldUp.letters(notebook.id()).getLast();

        Page letter = page("/operations/dead-letters/lines/" + waiting).is(200);

        assertThat(letter.all("form#retry, form#drop")).isEmpty();
        assertThat(letter.text()).contains("It waits behind another event");
        assertThat(letter.all("a[href$='" + notebook.letterId() + "']")).hasSize(1);
    }

    @Test
    void a_backup_is_made_and_listed() {
        Page made = submit(page("/operations").is(200).form("backup")).is(200);

        assertThat(made.one(".wm-done").text()).containsPattern("The backup \\S+ is made, with \\d+ event");
        String name = made.one(".wm-done").text().split(" ")[2];
        assertThat(made.all("section td")).contains(name);
    }

    @Test
    void a_view_is_rebuilt_from_its_row_and_one_that_cannot_be_has_no_button() {
        assertThat(page("/operations").is(200).all("form#rebuild-erasure")).isEmpty();

        Page begun = submit(page("/operations").form("rebuild-hub")).is(200);

        assertThat(begun.one(".wm-done").text()).contains("The rebuild has begun");
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/operations").all("form#rebuild-hub")).hasSize(1));
    }

    @Test
    void a_refusal_about_what_the_address_names_leads_to_something_that_is_there() {
        String hidden = page("/operations").is(200).form("rebuild-hub").encoded();
        Page erasure = send("/operations/views/erasure/rebuild", hidden).is(422);
        assertThat(erasure.refusal()).contains("never rebuilt");

        Notebook notebook = heldUp.notebook();
        Page letter = page("/operations" + notebook.letter()).is(200);
        heldUp.tryingSince(notebook, DateTimeUtils.formatInstant(Instant.now()));
        assertThat(submit(letter.form("retry")).is(409).refusal()).contains("being tried");
    }

    @Test
    void it_is_nobody_elses() {
        UUID school = institution();
        var administrator = visitor(school, Role.ADMINISTRATOR);

        assertThat(administrator.page("/operations").is(403).text()).contains("This is for operators");
        assertThat(administrator.page("/").all("a[href=/operations]")).isEmpty();
    }
}
