package uk.waymark.infra.frame.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.kernel.access.Role;

class SiteTest {

    @Test
    void says_what_the_caller_may_do() {
        Site site = site(Role.CONTRIBUTOR, Role.GOVERNOR);

        assertThat(site.may("ADD_EVIDENCE")).isTrue();
        assertThat(site.may("ANSWER")).isFalse();
        assertThat(site.may("WORK")).isFalse();
        assertThat(site.mayOnlyToOwn("WORK")).isTrue();
        assertThat(site(Role.CAREERS_LEADER).mayOnlyToOwn("WORK")).isFalse();
        assertThat(site.roles()).containsExactly("contributor", "governor");
    }

    /** A slip in a template would hide something from everybody, or show it to all. */
    @Test
    void a_permission_that_there_is_not_is_no_answer() {
        assertThatThrownBy(() -> site(Role.CAREERS_LEADER).may("ANSER")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Site site(Role... roles) {
        UUID school = UUID.randomUUID();
        return new Site(
                null, null, null, LocalDate.EPOCH, new Member(school, UUID.randomUUID(), Set.of(roles)), 0, true);
    }
}
