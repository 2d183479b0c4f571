package uk.waymark.infra.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a form with something in it that no record can keep is refused at its field, and keeps what was typed. */
class UnfitFormsTest extends PageTest {

    private String item;

    @BeforeEach
    void an_answered_item() {
        UUID assessment = assessment();
        answer(assessment, "2.3", 2).is(200);
        item = "/assessments/" + assessment + "/items/2.3";
    }

    @Test
    void a_control_character_in_a_text() {
        long before = events();

        Page refused = submit(page(item).form("target").with("level", "3").with("reason", "Go\u0000od"))
                .is(400);

        assertThat(events()).isEqualTo(before);
        assertThat(refused.text()).contains("U+0000");
        assertThat(refused.form("target").value("level")).isEqualTo("3");
    }

    @Test
    void a_version_that_was_changed_on_its_way() {
        Page refused = submit(page(item)
                        .form("target")
                        .with("level", "3")
                        .with("due", "NONE")
                        .with("_version", "1\" or"))
                .is(400);

        assertThat(refused.text()).contains("Load it again, and then save.").doesNotContain("ETag", "If-Match");
    }
}
