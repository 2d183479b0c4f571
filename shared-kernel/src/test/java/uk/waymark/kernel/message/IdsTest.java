package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final UUID INSTITUTION = UUID.fromString("6c1b1e2e-8f0a-3c55-9a52-0f6c2f4f7a11");

    /** Streams are found by these ids again: another algorithm would lose them. */
    @Test
    void ids_are_the_same_for_ever() {
        assertThat(Ids.urn("137654")).hasToString("278d605f-03f8-3fb1-a7cf-1731380f3700");
        assertThat(Ids.assessment(INSTITUTION, "cimm-school")).hasToString("26cf9b21-894d-38f1-9bfe-60049809bd73");
    }

    @Test
    void there_is_one_assessment_per_institution_and_family() {
        assertThat(Ids.assessment(INSTITUTION, "cimm-school"))
                .isEqualTo(Ids.assessment(INSTITUTION, "cimm-school"))
                .isNotEqualTo(Ids.assessment(INSTITUTION, "cimm-college"))
                .isNotEqualTo(Ids.assessment(Ids.urn("137654"), "cimm-school"));
    }

    @Test
    void names_do_not_run_together() {
        assertThat(Ids.of("x", "ab", "c")).isNotEqualTo(Ids.of("x", "a", "bc"));
        assertThat(Ids.of("x", "a:1:b")).isNotEqualTo(Ids.of("x", "a", "b"));
        assertThat(Ids.of("x", "a")).isNotEqualTo(Ids.of("y", "a"));
    }
}
