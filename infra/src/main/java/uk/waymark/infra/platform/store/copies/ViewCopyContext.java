package uk.waymark.infra.platform.store.copies;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.deadletter.DeadLetters;
import uk.waymark.infra.platform.store.views.EventAtATime;
import uk.waymark.infra.platform.store.views.ViewsConfiguration;

/** The beans of a copy of views: the same classes, on another database. What they do not find here is the application's. */
final class ViewCopyContext extends AnnotationConfigApplicationContext {

    private static final String PROJECTIONS = "uk.waymark.query";

    private final Map<String, Class<?>> projections = new HashMap<>();

    ViewCopyContext(ApplicationContext application, Database copy, Set<String> views) {
        setParent(application);
        addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        registerBean("views", Database.class, () -> copy, bean -> {
            bean.setPrimary(true);
            bean.setDestroyMethodName("");
        });
        register(ViewsConfiguration.class, EventAtATime.class, DeadLetters.class);
        for (String bean : application.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            Class<?> type = Objects.requireNonNull(application.getType(bean));
            String view = type.getAnnotation(ProcessingGroup.class).value();
            if (views.contains(view)) {
                projections.put(view, type);
                register(type);
            }
        }
        scan(PROJECTIONS);
        refresh();
    }

    Object projection(String view) {
        return getBean(Objects.requireNonNull(projections.get(view), view));
    }

    /** That a copy comes and goes is no concern of the application's, to which events are passed on otherwise. */
    @Override
    protected void publishEvent(Object event, @Nullable ResolvableType type) {}
}
