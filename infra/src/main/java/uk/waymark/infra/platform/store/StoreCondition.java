package uk.waymark.infra.platform.store;

import java.util.Arrays;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A condition that compares {@link ConditionalOnStore} with the settings. */
class StoreCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        StoreKind chosen = Binder.get(context.getEnvironment())
                .bind(StoreKind.PROPERTY, StoreKind.class)
                .orElse(StoreKind.EMBEDDED);
        MergedAnnotation<ConditionalOnStore> wanted = metadata.getAnnotations().get(ConditionalOnStore.class);
        return Arrays.asList(wanted.getEnumArray(MergedAnnotation.VALUE, StoreKind.class))
                .contains(chosen);
    }
}
