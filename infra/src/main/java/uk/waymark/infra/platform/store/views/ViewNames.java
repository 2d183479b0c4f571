package uk.waymark.infra.platform.store.views;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/** The names of all views, whichever node feeds them. */
@Component
public class ViewNames {

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> all = SingletonSupplier.of(this::find);

    ViewNames(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** In the order of the alphabet. */
    public Set<String> all() {
        return all.get();
    }

    /** Those of which a second copy can be built: what nothing may clear has no reset handler, and is not among them. */
    public Set<String> thatCanBeBuiltAnew() {
        return names(type -> Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(ResetHandler.class)));
    }

    /** Whoever writes asks for all names: they are looked for once. */
    private Set<String> find() {
        return names(type -> true);
    }

    private Set<String> names(Predicate<Class<?>> which) {
        return Collections.unmodifiableSortedSet(Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean -> ClassUtils.getUserClass(Objects.requireNonNull(beans.getType(bean))))
                .filter(which)
                .map(type -> type.getAnnotation(ProcessingGroup.class).value())
                .collect(Collectors.<String, TreeSet<String>>toCollection(TreeSet::new)));
    }
}
