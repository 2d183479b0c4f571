package uk.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.waymark.command.stream.StreamFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.action.ImprovementAction;
import uk.waymark.command.assessment.Assessment;
import uk.waymark.command.hub.Hub;
import uk.waymark.command.institution.Institution;
import uk.waymark.command.institution.UrnClaim;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.action.command.*;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.*;
import uk.waymark.kernel.assessment.event.*;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.hub.command.*;
import uk.waymark.kernel.hub.event.*;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.*;
import uk.waymark.kernel.institution.event.*;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;

/** Tests of the rule that the same again writes nothing, for every command that says what something is. */
class SameAgainTest {

    private static final UUID ID = Ids.of("test", "school");
    private static final UUID ONE = Ids.of("test", "one");
    private static final UUID OTHER = Ids.of("test", "other");
    private static final UUID ASSESSMENT = Ids.assessment(ID, "cimm-school");
    private static final Urn URN = new Urn("137654");
    private static final LocalDate DAY = TODAY.minusDays(30);
    private static final ItemRef ITEM = new ItemRef("cimm-school@2024", "2.3");
    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final Due HT3 = Due.in(YEAR, HalfTerm.HT3);
    private static final List<HalfTermDates> DATES =
            new NationalHalfTerms().of(YEAR).orElseThrow();

    private static final Fact PLANNED =
            new ActionPlanned(ONE, ID, List.of(ITEM), text("first"), HT3, List.of(OTHER), null, DAY);
    private static final Fact REGISTERED =
            new InstitutionRegistered(ID, URN, "Hill School", InstitutionType.SCHOOL, DAY);
    private static final Fact JOINED = new HubJoined(ID, ONE, DAY);
    private static final Fact OPENED = new AssessmentOpened(ASSESSMENT, ID, "cimm-school@2024", "digest", DAY);
    private static final Fact HUB = new HubRegistered(ONE, "Tidewater", DAY);

    /** Commands that begin, add, look again or end something: each says something new, or is refused. */
    private static final Set<Class<?>> SAY_SOMETHING_NEW = Set.of(
            PlanAction.class,
            StartAction.class,
            NoteActionProgress.class,
            CompleteAction.class,
            ReopenAction.class,
            CancelAction.class,
            CarryOverAction.class,
            RegisterInstitution.class,
            LeaveHub.class,
            ReleaseUrn.class,
            OpenAssessment.class,
            StartReview.class,
            SignOffReview.class,
            ReopenReview.class,
            AbandonReview.class,
            ReaffirmResponse.class,
            WithdrawResponse.class,
            RetractResponse.class,
            DropTarget.class,
            AddEvidence.class,
            WithdrawEvidence.class,
            RecordPractice.class,
            RetirePractice.class,
            AddComment.class,
            RegisterHub.class);

    static Stream<Arguments> again() {
        return Stream.of(
                        actions(),
                        institutions(),
                        assessments(),
                        Stream.of(
                                arguments(
                                        UrnClaim.class,
                                        new ClaimUrn(ONE, URN, ID, null),
                                        List.of(new UrnClaimed(ONE, URN, ID, DAY))),
                                arguments(
                                        Hub.class,
                                        new AppointHubLead(ONE, OTHER, null),
                                        List.of(HUB, new HubLeadAppointed(ONE, OTHER, DAY))),
                                arguments(Hub.class, new DismissHubLead(ONE, OTHER, null), List.of(HUB))))
                .flatMap(some -> some);
    }

    private static Stream<Arguments> actions() {
        return Stream.<Command>of(
                        new RewordAction(ONE, text("again"), null, null),
                        new ChangeActionItems(ONE, List.of(ITEM), null),
                        new RescheduleAction(ONE, HT3, null, null),
                        new ReassignAction(ONE, List.of(OTHER), null))
                .map(command -> arguments(ImprovementAction.class, command, List.of(PLANNED)));
    }

    private static Stream<Arguments> institutions() {
        return Map.<Command, List<Fact>>ofEntries(
                        Map.entry(new RenameInstitution(ID, " Hill School ", null), List.of()),
                        Map.entry(new ChangeUrn(ID, URN, null), List.of()),
                        Map.entry(
                                new SetTermDates(ID, YEAR, DATES, null),
                                List.of(new TermDatesSet(ID, YEAR, DATES, DAY))),
                        Map.entry(
                                new SetYearGroups(ID, List.of(8, 7, 8), null),
                                List.of(new YearGroupsSet(ID, List.of(7, 8), DAY))),
                        Map.entry(new GrantRole(ID, ONE, Role.AUDITOR, null), List.of(auditor())),
                        Map.entry(new RevokeRole(ID, ONE, Role.AUDITOR, null), List.of()),
                        Map.entry(
                                new ChangeRoles(ID, ONE, Set.of(Role.AUDITOR), Set.of(Role.CONTRIBUTOR), null),
                                List.of(auditor())),
                        Map.entry(new ErasePerson(ID, ONE, null), List.of(new PersonErased(ID, ONE, DAY))),
                        Map.entry(
                                new MergePeople(ID, ONE, OTHER, null), List.of(new PeopleMerged(ID, ONE, OTHER, DAY))),
                        Map.entry(new SeparatePeople(ID, ONE, null), List.of()),
                        Map.entry(new EraseText(ID, ONE, null, null), List.of(new TextErased(ID, ONE, null, DAY))),
                        Map.entry(new JoinHub(ID, ONE, null), List.of(JOINED)),
                        Map.entry(
                                new GrantHubSharing(ID, ONE, "cimm-school", DAY, null),
                                List.of(JOINED, new HubSharingGranted(ID, ONE, "cimm-school", DAY, DAY))),
                        Map.entry(new WithdrawHubSharing(ID, ONE, "cimm-school", null), List.of(JOINED)))
                .entrySet()
                .stream()
                .map(one -> arguments(Institution.class, one.getKey(), with(REGISTERED, one.getValue())));
    }

    private static Stream<Arguments> assessments() {
        return Map.<Command, List<Fact>>of(
                        new SubmitResponse(ASSESSMENT, ITEM, OTHER, new Answer.Level(2), null, List.of(), null),
                        List.of(new ResponseSubmitted(ASSESSMENT, ITEM, ONE, new Answer.Level(2), null, null, DAY)),
                        new SetTarget(ASSESSMENT, ITEM, OTHER, 3, HT3, text("again"), null),
                        List.of(new TargetSet(ASSESSMENT, ITEM, ONE, 3, HT3, null, DAY)),
                        new FlagItem(ASSESSMENT, ITEM, Flag.PRIORITY, text("again"), null),
                        List.of(new ItemFlagged(ASSESSMENT, ITEM, Flag.PRIORITY, null, DAY)),
                        new UnflagItem(ASSESSMENT, ITEM, null),
                        List.of(),
                        new ChangeReviewParticipants(ASSESSMENT, ONE, List.of(OTHER), null),
                        List.of(new ReviewStarted(ASSESSMENT, ONE, YEAR, text("title"), List.of(OTHER), DAY)))
                .entrySet()
                .stream()
                .map(one -> arguments(Assessment.class, one.getKey(), with(OPENED, one.getValue())));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    <T extends RecordedStream> void again(Class<T> stream, Command command, List<Fact> before) {
        AggregateTestFixture<T> fixture = StreamFixture.of(stream);
        fixture.registerInjectableResource(new BuiltInFrameworks());
        fixture.registerInjectableResource((TextOpener) texts -> texts.stream()
                .collect(Collectors.toMap(ErasableText::textId, text -> new OpenedText.Readable("the same words"))));
        fixture.given(before).when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void every_command_is_in_the_table_or_says_something_new() {
        Set<Class<?>> all = Stream.<Class<?>>of(
                        ActionCommand.class,
                        InstitutionCommand.class,
                        UrnCommand.class,
                        AssessmentCommand.class,
                        HubCommand.class)
                .flatMap(SameAgainTest::leaves)
                .collect(Collectors.toSet());
        Stream<Class<?>> table = again().map(one -> one.get()[1].getClass());
        assertThat(Stream.concat(table, SAY_SOMETHING_NEW.stream())).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Stream<Class<?>> leaves(Class<?> command) {
        return command.isSealed()
                ? Stream.of(command.getPermittedSubclasses()).flatMap(SameAgainTest::leaves)
                : Stream.of(command);
    }

    private static RoleGranted auditor() {
        return new RoleGranted(ID, ONE, Role.AUDITOR, DAY);
    }

    private static List<Fact> with(Fact first, List<Fact> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static ErasableText text(String id) {
        return new ErasableText(Ids.of("text", id), "digest", "nonce", id);
    }
}
