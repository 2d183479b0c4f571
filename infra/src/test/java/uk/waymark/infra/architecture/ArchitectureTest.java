package uk.waymark.infra.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.waymark");

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(HouseRule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void a_canary_shows_that_this_can_fail(HouseRule rule) {
        JavaClasses canaries = new ClassFileImporter().importClasses(rule.canaries());
        String report =
                rule.rule().evaluate(canaries).getFailureReport().getDetails().toString();
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
    @EnumSource
    void no_canary_lives_in_the_house(HouseRule rule) {
        assertThat(HOUSE).noneMatch(type -> Arrays.stream(rule.canaries()).anyMatch(type::isEquivalentTo));
    }
}
