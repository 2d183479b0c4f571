package uk.waymark.infra.platform.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.text.ErasableText;

/** Commands and queries of every kind, about the things that are named, and otherwise as they come. */
record Instances(Map<String, Object> named) {

    /** A record of this type. */
    Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return canonical.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        Object known = named.get(component.getName());
        Class<?> type = component.getType();
        if (known != null && type.isInstance(known)) {
            return known;
        }
        if (type == int.class || type == long.class) {
            return type == int.class ? (Object) 1 : (Object) 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : byType(type);
    }

    private static @Nullable Object byType(Class<?> type) {
        Map<Class<?>, Object> values = Map.of(
                UUID.class,
                UUID.randomUUID(),
                String.class,
                "Hillside",
                ItemRef.class,
                new ItemRef("cimm-school@2024", "2.3"),
                Answer.class,
                new Answer.Level(2),
                Urn.class,
                new Urn("100000"),
                AcademicYear.class,
                AcademicYear.parse("2024/25"),
                ErasableText.class,
                new ErasableText(UUID.randomUUID(), "digest", "nonce", "ciphertext"),
                List.class,
                List.of(),
                Set.class,
                Set.of(),
                Role.class,
                Role.SLT);
        return values.get(type);
    }
}
