package uk.waymark.query.history;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;

/** Every kind of fact that there is, by the name that it has in the history. */
final class FactTypes {

    private static final Map<String, Class<? extends Fact>> BY_NAME = Stream.of(
                    UrnEvent.class, InstitutionEvent.class, AssessmentEvent.class, ActionEvent.class, HubEvent.class)
            .flatMap(FactTypes::kinds)
            .collect(Collectors.toUnmodifiableMap(FactTypes::name, kind -> kind));

    private FactTypes() {}

    static String name(Class<? extends Fact> kind) {
        return kind.getSimpleName();
    }

    /** @throws IllegalStateException if no kind of fact has that name */
    static Class<? extends Fact> named(String name) {
        Class<? extends Fact> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalStateException("there is no kind of fact called " + name);
        }
        return kind;
    }

    /** The records that a sealed interface permits, directly or through another one. */
    static Stream<Class<? extends Fact>> kinds(Class<? extends Fact> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(kind -> kinds(kind.asSubclass(Fact.class)))
                : Stream.of(type);
    }
}
