package uk.waymark.infra.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.containAnyMethodsThat;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import uk.waymark.command.canary.AsksAView;
import uk.waymark.command.canary.BornByACommand;
import uk.waymark.command.canary.ForgetfulStream;
import uk.waymark.command.canary.SpeaksHttp;
import uk.waymark.command.canary.SpeaksSql;
import uk.waymark.command.chicken.Chicken;
import uk.waymark.command.egg.Egg;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.canary.NeedsNothing;
import uk.waymark.kernel.canary.SeesASide;
import uk.waymark.kernel.canary.SomethingHappened;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.canary.DecidesItself;
import uk.waymark.query.canary.MakesItsOwnClock;
import uk.waymark.query.canary.NamelessProjection;
import uk.waymark.query.canary.NeedsTheApplication;
import uk.waymark.query.canary.ReadsTheClock;
import uk.waymark.query.canary.TalksToTheTerminal;

/**
 * The rules that hold in the whole house. Each rule has canaries: classes that break it on purpose, to show that it
 * can fail.
 */
enum HouseRule implements Rule {
    COMMAND_SIDE_SEES_NO_VIEW(
            noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("uk.waymark.query.."),
            AsksAView.class),
    QUERY_SIDE_DECIDES_NOTHING(
            noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("uk.waymark.command.."),
            DecidesItself.class),
    KERNEL_SEES_NEITHER_SIDE(
            noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.kernel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("uk.waymark.command..", "uk.waymark.query.."),
            SeesASide.class),
    NOTHING_DEPENDS_ON_INFRA(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.waymark.infra..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("uk.waymark.infra.."),
            NeedsTheApplication.class),
    ONLY_INFRA_SPEAKS_HTTP(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.waymark.infra..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "jakarta.servlet..",
                            "org.springframework.http..",
                            "org.springframework.web.."),
            SpeaksHttp.class),
    WHAT_DECIDES_SPEAKS_NO_SQL(
            noClasses()
                    .that()
                    .resideInAnyPackage("uk.waymark.command..", "uk.waymark.kernel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."),
            SpeaksSql.class),
    FEATURES_HAVE_NO_CYCLES(
            slices().matching("uk.waymark.(*).(*)..").should().beFreeOfCycles(), Chicken.class, Egg.class),
    /** Fails closed at run time too; here it is said before anything runs. */
    WHAT_IS_SENT_OR_ASKED_SAYS_WHAT_IT_NEEDS(
            classes()
                    .that()
                    .areNotInterfaces()
                    .and(assignableTo(Command.class).or(assignableTo(Query.class)))
                    .should()
                    .beAnnotatedWith(Needs.class),
            NeedsNothing.class),
    TIME_COMES_FROM_THE_INJECTED_CLOCK(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.waymark.infra.platform.clock..")
                    .should()
                    .accessTargetWhere(describe("it reads the machine's clock", HouseRule::readsTheMachinesClock)),
            ReadsTheClock.class,
            MakesItsOwnClock.class),
    PROJECTIONS_NAME_THEIR_GROUP(
            classes()
                    .that(containAnyMethodsThat(
                            annotatedWith(EventHandler.class).forSubtype()))
                    .should()
                    .beAnnotatedWith(ProcessingGroup.class),
            NamelessProjection.class),
    STREAMS_ARE_CREATED_IF_MISSING(
            noConstructors().should().beAnnotatedWith(CommandHandler.class), BornByACommand.class),
    STREAMS_CAN_BE_READ_FROM_SNAPSHOTS(
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAssignableTo(RecordedStream.class)
                    .and()
                    .areNotStatic()
                    .should()
                    .notBeFinal(),
            ForgetfulStream.class),
    STREAMS_HAVE_A_REVISION(
            classes().that().areAnnotatedWith(Aggregate.class).should().beAnnotatedWith(Revision.class),
            ForgetfulStream.class),
    FACTS_ARE_RECORDS(facts().beRecords(), SomethingHappened.class),
    FACTS_HAVE_A_REVISION(facts().beAnnotatedWith(Revision.class), SomethingHappened.class),
    FACTS_LIVE_WITH_THE_EVENTS(facts().resideInAPackage("uk.waymark.kernel..event.."), SomethingHappened.class),
    PACKAGES_ARE_NULL_MARKED(
            classes()
                    .should(from(describe(
                            "reside in a @NullMarked package",
                            (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class)))),
            AsksAView.class),
    NOTHING_TALKS_TO_THE_TERMINAL(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, TalksToTheTerminal.class);

    /** Any {@code now} without a {@code Clock}, and any clock of the machine's. */
    private static final String MACHINE_TIME = "java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock).*"
            + "|java\\.time\\.Clock\\.system.*"
            + "|java\\.lang\\.System\\.currentTimeMillis.*";

    private final ArchRule rule;
    private final Class<?>[] canaries;

    HouseRule(ArchRule rule, Class<?>... canaries) {
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

    private static ClassesShould facts() {
        return classes()
                .that()
                .areAssignableTo(Fact.class)
                .and()
                .areNotInterfaces()
                .should();
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().matches(MACHINE_TIME);
    }
}
