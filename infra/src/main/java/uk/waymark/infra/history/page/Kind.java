package uk.waymark.infra.history.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;

/** What people look for in the history. Every fact is of one kind; what has no other kind belongs to the set-up. */
public enum Kind {
    ANSWERS("Answers", "Response"),
    TARGETS("Targets", "Target"),
    FLAGS("Flags", "Item"),
    EVIDENCE("Evidence and practice", "Evidence", "Practice", "Comment"),
    ACTIONS("Actions", "Action"),
    REVIEWS("Reviews", "Review"),
    PEOPLE("People and roles", "Role", "Person"),
    HUBS("Hubs and sharing", "Hub"),
    SET_UP("Set-up");

    private static final List<String> ALL = Stream.of(
                    UrnEvent.class, InstitutionEvent.class, AssessmentEvent.class, ActionEvent.class)
            .flatMap(Kind::names)
            .toList();

    private final String words;
    private final List<String> beginnings;

    Kind(String words, String... beginnings) {
        this.words = words;
        this.beginnings = List.of(beginnings);
    }

    /** What pages call it. */
    public String words() {
        return words;
    }

    /** The names of its facts. */
    public Set<String> facts() {
        return ALL.stream().filter(name -> of(name) == this).collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of a fact, which its name begins with: {@code TargetSet} is about a target. */
    public static Kind of(String fact) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(fact::startsWith))
                .findFirst()
                .orElse(SET_UP);
    }

    private static Stream<String> names(Class<? extends Fact> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(one -> names(one.asSubclass(Fact.class)))
                : Stream.of(type.getSimpleName());
    }
}
