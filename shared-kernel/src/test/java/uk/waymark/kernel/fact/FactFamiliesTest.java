package uk.waymark.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.message.Fact;

/** A comparison of the list of families with the classes of the module, so that a new family must be put into it. */
class FactFamiliesTest {

    static Stream<Class<? extends Fact>> families() {
        return FactFamilies.all().stream();
    }

    @Test
    void no_family_is_missing() throws Exception {
        assertThat(FactFamilies.all().stream().<Class<?>>map(family -> family))
                .containsExactlyInAnyOrderElementsOf(KernelClasses.all()
                        .filter(type -> Arrays.asList(type.getInterfaces()).contains(Fact.class))
                        .toList());
    }

    @Test
    void no_fact_is_missing() throws Exception {
        assertThat(FactFamilies.types().<Class<?>>map(type -> type))
                .hasSizeGreaterThanOrEqualTo(52)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(KernelClasses.all()
                        .filter(Fact.class::isAssignableFrom)
                        .filter(type -> !type.isInterface())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_family_is_closed_and_has_facts_that_are_found_by_name(Class<? extends Fact> family) {
        assertThat(family.isSealed()).isTrue();
        assertThat(FactFamilies.types(family)).isNotEmpty().allSatisfy(type -> {
            assertThat(family).isAssignableFrom(type);
            assertThat(FactFamilies.named(FactFamilies.name(type))).isEqualTo(type);
        });
    }

    @Test
    void nothing_else_is_found_by_name() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactFamilies.named("ItemEvent"))
                .withMessageContaining("ItemEvent");
    }

    @Test
    void each_family_has_a_case() {
        assertThat(Arrays.stream(FamilyCases.class.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .<Class<?>>map(method -> method.getParameterTypes()[0]))
                .containsExactlyInAnyOrderElementsOf(FactFamilies.all());
    }
}
