package uk.waymark.kernel.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;

/**
 * The list of all families of facts, and so of all facts. {@link Fact} cannot be sealed, because its families are in
 * packages of their own; a test holds that none is missing here. Whatever differs by family is a {@link FamilyCases}.
 */
public final class FactFamilies {

    private static final List<Class<? extends Fact>> ALL =
            List.of(UrnEvent.class, InstitutionEvent.class, AssessmentEvent.class, ActionEvent.class, HubEvent.class);

    private static final Map<String, Class<? extends Fact>> BY_NAME =
            types().collect(Collectors.toUnmodifiableMap(FactFamilies::name, type -> type));

    private FactFamilies() {}

    /** The sealed interface of each family. */
    public static List<Class<? extends Fact>> all() {
        return ALL;
    }

    /** Every fact of every family. */
    public static Stream<Class<? extends Fact>> types() {
        return ALL.stream().flatMap(FactFamilies::types);
    }

    /** The facts of a family, of a part of it too; of a fact, the fact itself. */
    public static Stream<Class<? extends Fact>> types(Class<? extends Fact> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(part -> types(part.asSubclass(Fact.class)))
                : Stream.of(family);
    }

    /** What the fact is called in views and by the API. */
    public static String name(Class<? extends Fact> type) {
        return type.getSimpleName();
    }

    /** @throws IllegalStateException if no fact has that name */
    public static Class<? extends Fact> named(String name) {
        Class<? extends Fact> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("there is no fact called " + name);
        }
        return type;
    }
}
