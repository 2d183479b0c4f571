package uk.waymark.infra.desk;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A factory that gives each class of tests an application which no other class uses meanwhile, so that what one test counts, no
 * other adds to. As many are started as are used at once, and the next class gets one that is free.
 */
final class Unshared implements ContextCustomizerFactory, AfterAllCallback {

    /** Numbers that are taken, by who has them, of each kind of application. */
    private static final Map<Kind, Map<Class<?>, Integer>> TAKEN = new HashMap<>();

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        synchronized (TAKEN) {
            Map<Class<?>, Integer> taken = TAKEN.computeIfAbsent(Kind.of(test), kind -> new HashMap<>());
            Integer mine = taken.get(test);
            if (mine == null) {
                mine = IntStream.iterate(0, number -> number + 1)
                        .filter(number -> !taken.containsValue(number))
                        .findFirst()
                        .orElseThrow();
                taken.put(test, mine);
            }
            return new Numbered(mine);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        synchronized (TAKEN) {
            TAKEN.values().forEach(taken -> taken.remove(test.getRequiredTestClass()));
        }
    }

    /** Classes of different kinds have different applications anyhow. */
    private record Kind(Set<String> imports, Set<String> properties) {

        static Kind of(Class<?> test) {
            MergedAnnotations annotations = MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY);
            return new Kind(
                    values(annotations, Import.class, MergedAnnotation.VALUE),
                    values(annotations, TestPropertySource.class, "properties"));
        }

        private static Set<String> values(
                MergedAnnotations annotations, Class<? extends Annotation> type, String name) {
            return annotations.stream(type)
                    .flatMap(one -> Stream.of(one.getStringArray(name)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Changes nothing; applications are shared where everything about them is equal, and so is this. */
    private record Numbered(int number) implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {}
    }
}
