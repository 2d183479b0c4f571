package uk.waymark.infra.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.waymark");

    private static final JavaClasses CANARIES = new ClassFileImporter()
            .importClasses(rules().map(Rule::canaries)
                    .flatMap(Arrays::stream)
                    .distinct()
                    .toArray(Class[]::new));

    static Stream<Rule> rules() {
        return Stream.concat(Stream.of(HouseRule.values()), Stream.of(RoomRule.values()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(Rule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_canary_shows_that_this_can_fail(Rule rule) {
        String report =
                rule.rule().evaluate(CANARIES).getFailureReport().getDetails().toString();
        assertThat(rule.canaries()).allSatisfy(canary -> assertThat(report).contains(canary.getSimpleName()));
    }

    /** Rules about classes that were not looked at would hold. */
    @ParameterizedTest
    @ValueSource(strings = {"uk.waymark.kernel", "uk.waymark.command", "uk.waymark.query", "uk.waymark.infra"})
    void every_module_is_looked_at(String module) {
        assertThat(HOUSE.containPackage(module)).isTrue();
        assertThat(HOUSE.getPackage(module).getClassesInPackageTree()).hasSizeGreaterThan(5);
    }

    /** The canaries would otherwise be counted as part of the house. */
    @ParameterizedTest
    @MethodSource("rules")
    void no_canary_lives_in_the_house(Rule rule) {
        assertThat(HOUSE).noneMatch(type -> Arrays.stream(rule.canaries()).anyMatch(type::isEquivalentTo));
    }
}
