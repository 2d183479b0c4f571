package uk.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.view.ViewPositions;

/**
 * A table of the views that take in each fact. A view takes note of every fact, so the compiler cannot say that one
 * forgets a new fact: whoever adds one says here which views show it, even if it is the history alone.
 */
class ViewsOfFactsTest {

    private static final String VIEWS_BY_FACT = """
        UrnClaimed: history
        UrnReleased: history
        InstitutionRegistered: directory history hub timeline
        InstitutionRenamed: directory history hub
        InstitutionUrnChanged: directory history
        TermDatesSet: directory history timeline
        YearGroupsSet: directory history
        RoleGranted: history
        RoleRevoked: history
        PersonErased: erasure history
        PeopleMerged: erasure history
        PeopleSeparated: erasure history
        TextErased: erasure history
        HubJoined: history hub
        HubLeft: history hub
        HubSharingGranted: history hub
        HubSharingWithdrawn: history hub
        AssessmentOpened: directory history maturity
        ReviewStarted: history review
        ReviewParticipantsChanged: history review
        ReviewSignedOff: history review
        ReviewReopened: history review
        ReviewAbandoned: history review
        ResponseSubmitted: history maturity review
        ResponseRevised: history maturity review
        ResponseReaffirmed: history maturity review
        ResponseWithdrawn: history maturity review
        ResponseRetracted: history maturity review
        EvidenceAdded: history maturity
        EvidenceWithdrawn: history maturity
        PracticeRecorded: history maturity
        PracticeRetired: history maturity
        CommentAdded: history maturity
        ItemFlagged: history maturity
        ItemUnflagged: history maturity
        TargetSet: history maturity
        TargetRevised: history maturity
        TargetReached: history maturity
        TargetReopened: history maturity
        TargetDropped: history maturity
        ActionPlanned: history timeline
        ActionReworded: history timeline
        ActionItemsChanged: history timeline
        ActionRescheduled: history timeline
        ActionReassigned: history timeline
        ActionStarted: history timeline
        ActionProgressNoted: history timeline
        ActionCompleted: history timeline
        ActionReopened: history timeline
        ActionCancelled: history timeline
        ActionCarriedOver: history timeline
        HubRegistered: history hub
        HubLeadAppointed: history hub
        HubLeadDismissed: history hub
        """;

    @Test
    void every_fact_is_taken_in_by_the_views_that_this_table_names() throws Exception {
        List<Class<?>> projections = projections();
        assertThat(FactFamilies.types().map(fact -> fact.getSimpleName() + ": " + views(fact, projections)))
                .as("facts and the views that show them; say here which views show a new one")
                .containsExactlyInAnyOrderElementsOf(VIEWS_BY_FACT.lines().toList());
    }

    private static String views(Class<? extends Fact> fact, List<Class<?>> projections) {
        return String.join(
                " ",
                projections.stream()
                        .filter(projection -> takesIn(projection, fact))
                        .map(projection ->
                                projection.getAnnotation(ProcessingGroup.class).value())
                        .sorted()
                        .toList());
    }

    /** A handler of every fact is there for the view's position, but for the history, which shows them all. */
    private static boolean takesIn(Class<?> projection, Class<? extends Fact> fact) {
        return Arrays.stream(projection.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .filter(method -> !method.getName().equals("other"))
                .anyMatch(method -> method.getParameterTypes()[0].isAssignableFrom(fact));
    }

    private static List<Class<?>> projections() throws Exception {
        Path root = Path.of(ViewPositions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve("uk/waymark/query"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Projection.class"))
                    .<Class<?>>map(ViewsOfFactsTest::load)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
