package uk.waymark.infra.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The names of all views, whichever node feeds them. */
@Component
public class ViewNames {

    private final ListableBeanFactory beans;

    ViewNames(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** In the order of the alphabet. */
    public Set<String> all() {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean -> Objects.requireNonNull(beans.findAnnotationOnBean(bean, ProcessingGroup.class))
                        .value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of which a second copy can be built: what nothing may clear has no reset handler, and is not among them. */
    public Set<String> thatCanBeBuiltAnew() {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean -> Objects.requireNonNull(beans.getType(bean)))
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(ResetHandler.class)))
                .map(type -> type.getAnnotation(ProcessingGroup.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
