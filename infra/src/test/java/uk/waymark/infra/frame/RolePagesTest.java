package uk.waymark.infra.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.kernel.access.Role;

/** What each role is shown, what it can do with it, and that it can do nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolePagesTest extends BusySchoolTest {

    private static final Map<Role, List<String>> PAGES = Map.of(
            Role.CAREERS_LEADER,
                    List.of(
                            "Where we stand",
                            "Answer",
                            "Action plan",
                            "Timeline",
                            "Progress",
                            "Reviews",
                            "History",
                            "Import",
                            "People",
                            "Set up"),
            Role.CONTRIBUTOR, List.of("Where we stand", "Action plan", "Timeline", "Progress", "Reviews"),
            Role.SLT, List.of("Where we stand", "Action plan", "Timeline", "Progress", "Reviews", "History", "People"),
            Role.GOVERNOR, List.of("Where we stand", "Timeline", "Progress", "Reviews"),
            Role.AUDITOR,
                    List.of("Where we stand", "Action plan", "Timeline", "Progress", "Reviews", "History", "People"),
            Role.ADMINISTRATOR, List.of("People", "Set up"));

    /** What is done last, because it takes away what other forms are about. */
    private static final List<String> LAST = List.of("roles", "erasure");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private UUID shared;
    private Walk everything;

    @BeforeAll
    void walk_everywhere_once() {
        shared = busySchool();
        everything = Walk.of(visitor(shared, Role.ofInstitutions().toArray(Role[]::new)), "/");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HUB_LEAD")
    void is_shown_what_it_can_do_and_nothing_else(Role role) {
        UUID school = busySchool();
        Visitor visitor = visitor(school, role);

        Walk own = Walk.of(visitor, "/");

        assertThat(visitor.page(own.pages().getOrDefault("/institutions/*", start(school) + "/set-up"))
                        .all(".wm-nav__link"))
                .isEqualTo(PAGES.get(role));
        isRefusedWhereItIsNotShown(role, own);
        own.forms().entrySet().stream()
                .sorted(Comparator.comparing(form -> LAST.indexOf(form.getKey().replaceAll(".*/", ""))))
                .map(Map.Entry::getValue)
                // whether it may be done depends on whose account it is
                .filter(form -> !form.action().endsWith("/new-password"))
                .forEach(form -> assertThat(visitor.submit(form).status())
                        .as(form.action())
                        .isIn(200, 400, 409, 412, 422));
    }

    /** In the school whose every page has been walked: the same kinds of pages and forms as in any other. */
    private void isRefusedWhereItIsNotShown(Role role, Walk own) {
        Visitor visitor = visitor(shared, role);
        SoftAssertions refused = new SoftAssertions();
        long before = events();
        everything.pages().forEach((kind, address) -> {
            if (!own.pages().containsKey(kind)) {
                refused.assertThat(visitor.page(address).status()).as(address).isEqualTo(403);
            }
        });
        everything.forms().forEach((kind, form) -> {
            if (!own.forms().containsKey(kind)) {
                refused.assertThat(visitor.submit(form).status())
                        .as(form.action())
                        .isEqualTo(403);
                refused.assertThat(events())
                        .as("events after %s", form.action())
                        .isEqualTo(before);
            }
        });
        refused.assertAll();
        assertThat(events()).isEqualTo(before);
    }

    /** What the busy school does not show, because it is of another institution, or comes after another form. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HUB_LEAD")
    void forms_that_stand_elsewhere(Role role) {
        UUID fresh = institution();
        Visitor visitor = visitor(fresh, role);
        boolean opens = role == Role.CAREERS_LEADER || role == Role.ADMINISTRATOR;
        boolean imports = role == Role.CAREERS_LEADER;

        assertThat(visitor.send(start(fresh) + "/import/runs", "text=x").status())
                .isEqualTo(imports ? 422 : 403);
        assertThat(visitor.page(start(fresh) + "/set-up")
                        .document()
                        .select("form#open")
                        .size())
                .isEqualTo(opens ? 1 : 0);
        assertThat(visitor.send(start(fresh) + "/set-up/assessments", "frameworkId=" + SCHOOL)
                        .status())
                .isEqualTo(opens ? 200 : 403);
    }

    /** Roles in an institution open nothing of what those who run the installation do. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HUB_LEAD")
    void running_the_installation_is_for_operators(Role role) {
        UUID fresh = institution();
        Visitor visitor = visitor(fresh, role);
        Map<String, String> forms = Map.of(
                "/institutions/new",
                "urn=" + freeUrn() + "&name=Mine&type=SCHOOL",
                "/institutions/unattended",
                "institutionId=" + fresh + "&name=Me&initials=ME&email=me@school.example",
                "/hubs",
                "name=Mine",
                "/hubs/" + UUID.randomUUID() + "/leads",
                "email=me@school.example");
        Page first = visitor.page("/");

        forms.forEach((path, typed) -> {
            assertThat(visitor.page(path).is(403).text()).contains("This is for operators");
            assertThat(visitor.send(path, typed).status()).as(path).isEqualTo(403);
            assertThat(first.all("main a[href='" + path + "']")).isEmpty();
        });
        assertThat(page("/").all("main a[href='/institutions/new'], main a[href='/hubs']"))
                .hasSize(2);
    }

    /** A form that the walk above does not come across could be open to everybody. */
    @Test
    void somebody_with_every_role_is_shown_every_form() {
        Set<String> all = mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> !one.getValue().getBeanType().isAnnotationPresent(RestController.class))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .filter(pattern -> pattern.matches("/(institutions|assessments|actions)/.*"))
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "*"))
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(Set.of("/institutions/new", "/institutions/unattended"));
        all.removeAll(Set.of("/institutions/*/import/runs", "/institutions/*/set-up/assessments"));
        all.remove("/institutions/*/people/*/separation"); // where entries are merged, which here are not

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(everything.forms().keySet()).containsAll(all);
    }

    @Test
    void whoever_has_no_role_there_is_told_what_they_are_told_of_an_unknown_one() {
        UUID school = busySchool();
        Walk everything = Walk.of(visitor(school, Role.ofInstitutions().toArray(Role[]::new)), start(school));
        Visitor stranger = visitor(school);
        SoftAssertions unknown = new SoftAssertions();

        everything.pages().values().stream()
                .filter(address -> !address.equals("/"))
                .forEach(address -> unknown.assertThat(stranger.page(address).status())
                        .as(address)
                        .isEqualTo(404));
        everything
                .forms()
                .values()
                .forEach(form -> unknown.assertThat(stranger.submit(form).status())
                        .as(form.action())
                        .isEqualTo(404));
        unknown.assertAll();
        assertThat(stranger.page(start(school)).text().replace(school.toString(), ""))
                .isEqualTo(stranger.page(start(new UUID(0, 1))).text().replace(new UUID(0, 1).toString(), ""));
        assertThat(stranger.page("/").text())
                .contains("You have no part in any institution yet")
                .doesNotContain("Register");
    }
}
