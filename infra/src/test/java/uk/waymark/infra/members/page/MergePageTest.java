package uk.waymark.infra.members.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;

class MergePageTest extends PageTest {

    @Autowired
    PeopleDirectory directory;

    private String people;
    private Person known;
    private Person other;

    @BeforeEach
    void somebody_who_is_entered_twice() {
        UUID institution = institution();
        people = "/institutions/" + institution + "/people";
        known = directory.create(institution, "TBr", Person.Kind.INDIVIDUAL);
        other = directory.create(institution, "Brownie", Person.Kind.INDIVIDUAL);
    }

    @Test
    void entries_are_merged_and_separated() {
        Page merged = submit(page(of(known))
                        .is(200)
                        .form("merge")
                        .with("personId", other.id().toString()))
                .is(200);
        assertThat(merged.text()).contains("The entries are one person.", "Brownie is the same person.");
        assertThat(page(people).is(200).text()).contains("TBr").doesNotContain("Brownie");
        assertThat(page(of(other)).is(200).text()).contains("This is the same person as TBr");
        assertThat(page(of(known) + "/erasure").is(200).text()).contains("every entry that is the same person");

        Page separated = submit(merged.form("/" + other.id() + "/separation")).is(200);
        assertThat(separated.text()).contains("The entries are two people again.");
        assertThat(page(people).is(200).text()).contains("TBr", "Brownie");
    }

    @Test
    void whoever_names_two_entries_at_once_is_led_to_them() {
        UUID institution = known.institutionId();
        UUID action = action(institution);
        directory.create(institution, "O'Brien", Person.Kind.INDIVIDUAL);
        directory.create(institution, "O’Brien", Person.Kind.INDIVIDUAL);

        Page refused = submit(page("/actions/" + action).is(200).form("owners").with("owners", "OBrien"));

        assertThat(refused.refusals()).hasSize(1).first().asString().contains("‘O'Brien’ and ‘O’Brien’", "merge");
        assertThat(refused.all("form a[href='" + people + "']")).containsExactly("People who are named here");
    }

    @Test
    void somebody_has_to_be_chosen() {
        Page refused = submit(page(of(known)).is(200).form("merge"));
        assertThat(refused.refusals()).containsExactly("Select an entry.");
        assertThat(refused.error("merge-personId")).isNotBlank();
    }

    private String of(Person person) {
        return people + "/" + person.id();
    }
}
