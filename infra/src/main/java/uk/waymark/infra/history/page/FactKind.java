package uk.waymark.infra.history.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.NoteEvent;
import uk.waymark.kernel.assessment.event.ResponseEvent;
import uk.waymark.kernel.assessment.event.ReviewEvent;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Fact;

/** The kinds of facts that people look for in the history. Every fact is of one kind; a test holds that none is missing. */
public enum FactKind {
    ANSWERS("Answers", ResponseEvent.class),
    TARGETS("Targets", TargetEvent.class),
    FLAGS("Flags", FlagEvent.class),
    EVIDENCE("Evidence and practice", NoteEvent.class),
    ACTIONS("Actions", ActionEvent.class),
    REVIEWS("Reviews", ReviewEvent.class),
    PEOPLE(
            "People and roles",
            RoleGranted.class,
            RoleRevoked.class,
            PersonErased.class,
            PeopleMerged.class,
            PeopleSeparated.class),
    HUBS(
            "Hubs and sharing",
            HubEvent.class,
            HubJoined.class,
            HubLeft.class,
            HubSharingGranted.class,
            HubSharingWithdrawn.class),
    SET_UP(
            "Set-up",
            UrnEvent.class,
            InstitutionRegistered.class,
            InstitutionRenamed.class,
            InstitutionUrnChanged.class,
            TermDatesSet.class,
            YearGroupsSet.class,
            TextErased.class,
            AssessmentOpened.class);

    private static final Map<String, FactKind> BY_FACT = Arrays.stream(values())
            .flatMap(kind -> kind.names().map(name -> Map.entry(name, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;
    private final List<Class<? extends Fact>> families;

    /** @param families families of facts, parts of one, or single facts, and so all that is new in any of them */
    @SafeVarargs
    FactKind(String words, Class<? extends Fact>... families) {
        this.words = words;
        this.families = List.of(families);
    }

    /** What pages call it. */
    public String words() {
        return words;
    }

    /** The names of its facts. */
    public Set<String> facts() {
        return names().collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalStateException if the fact is of no kind */
    public static FactKind of(String fact) {
        FactKind kind = BY_FACT.get(fact);
        if (kind == null) {
            throw new IllegalStateException(fact + " is of no kind");
        }
        return kind;
    }

    private Stream<String> names() {
        return families.stream().flatMap(FactFamilies::types).map(FactFamilies::name);
    }
}
