package uk.waymark.infra.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.desk.canary.KnowsWhoAsks;
import uk.waymark.infra.frame.canary.FrameOfAFeature;
import uk.waymark.infra.hub.canary.SeesItsNeighbour;
import uk.waymark.infra.hub.canary.SendsCommandsItself;
import uk.waymark.infra.hub.canary.page.CallsAnEndpoint;
import uk.waymark.infra.platform.canary.SeesAFeature;
import uk.waymark.infra.platform.chicken.PlatformChicken;
import uk.waymark.infra.platform.egg.PlatformEgg;
import uk.waymark.infra.platform.store.chicken.StoreChicken;
import uk.waymark.infra.platform.store.egg.StoreEgg;

/** The rules that hold among the rooms of {@code infra}: features, the desk, the frame, the platform and the edge. */
enum RoomRule implements Rule {
    PLATFORM_SEES_NOBODY(
            noClasses()
                    .that()
                    .resideInAPackage(Rooms.of("platform"))
                    .should()
                    .dependOnClassesThat(describe("live in another room", Rooms.outside("platform"))),
            SeesAFeature.class),
    DESK_SEES_THE_PLATFORM_ONLY(
            noClasses()
                    .that()
                    .resideInAPackage(Rooms.of("desk"))
                    .should()
                    .dependOnClassesThat(describe("live in another room", Rooms.outside("desk", "platform"))),
            KnowsWhoAsks.class),
    FRAME_AND_EDGE_SEE_NO_FEATURE(
            noClasses()
                    .that()
                    .resideInAnyPackage(Rooms.of("frame"), Rooms.of("edge"))
                    .should()
                    .dependOnClassesThat(describe("are of a feature", Rooms::isFeature)),
            FrameOfAFeature.class),
    FEATURES_SEE_EACH_OTHER_BY_THE_LIST(
            ArchRuleDefinition.classes()
                    .that(describe("are of a feature", Rooms::isFeature))
                    .should(seeOtherFeaturesByTheList()),
            SeesItsNeighbour.class),
    ONLY_THE_DESK_SENDS_COMMANDS(
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Rooms.of("desk"))
                    .and()
                    .doNotHaveFullyQualifiedName(Rooms.REHEARSAL)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(CommandGateway.class),
            SendsCommandsItself.class),
    /** Whoever comes with a request comes to the desk's door; these come with none of their own. */
    ONLY_WHO_HAS_NO_REQUEST_PASSES_THE_DESK(
            noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.infra..")
                    .and()
                    .resideOutsideOfPackage(Rooms.of("desk"))
                    .and(describe("have a request", type -> !Rooms.comesWithoutRequest(type)))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Dispatch.class),
            SendsCommandsItself.class),
    PAGES_CALL_NO_ENDPOINT(
            noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.infra..page..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(RestController.class),
            CallsAnEndpoint.class),
    SECOND_LEVELS_HAVE_NO_CYCLES(
            slices().matching("uk.waymark.(*.*.*)").should().beFreeOfCycles(),
            PlatformChicken.class,
            PlatformEgg.class),
    THE_PLATFORM_HAS_NO_CYCLES(
            slices().matching("uk.waymark.infra.platform.(*)..").should().beFreeOfCycles(),
            PlatformChicken.class,
            PlatformEgg.class),
    THE_STORE_HAS_NO_CYCLES(
            slices().matching("uk.waymark.infra.(platform.store.*)..").should().beFreeOfCycles(),
            StoreChicken.class,
            StoreEgg.class);

    /** Which feature may use which other one, and why. */
    private static final Map<String, Set<String>> LIST = Map.of(
            // the demonstration brings in a real plan, as a school would
            "demo", Set.of("importing"),
            // a review re-affirms answers, which is answering
            "review", Set.of("answering"));

    private final ArchRule rule;
    private final Class<?>[] canaries;

    RoomRule(ArchRule rule, Class<?>... canaries) {
        this.rule = rule;
        this.canaries = canaries;
    }

    @Override
    public ArchRule rule() {
        return rule;
    }

    @Override
    public Class<?>[] canaries() {
        return canaries;
    }

    private static ArchCondition<JavaClass> seeOtherFeaturesByTheList() {
        return new ArchCondition<>("see other features by the list") {
            @Override
            public void check(JavaClass seeing, ConditionEvents events) {
                String feature = Rooms.roomOf(seeing);
                Set<String> allowed = LIST.getOrDefault(feature, Set.of());
                for (Dependency dependency : seeing.getDirectDependenciesFromSelf()) {
                    JavaClass seen = dependency.getTargetClass();
                    String other = Rooms.roomOf(seen);
                    if (Rooms.isFeature(seen) && !other.equals(feature) && !allowed.contains(other)) {
                        events.add(SimpleConditionEvent.violated(seeing, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
