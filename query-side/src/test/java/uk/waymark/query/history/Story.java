package uk.waymark.query.history;

import static uk.waymark.query.TestTexts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.action.event.*;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.event.*;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.hub.event.*;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.*;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Ids;

/** A school in which everything happens at least once. */
final class Story {

    static final UUID SCHOOL = new UUID(1, 1);
    static final UUID URN = Ids.urn("137654");
    static final UUID ASSESSMENT = new UUID(2, 1);
    static final UUID ACTION = new UUID(3, 1);
    static final UUID REVIEW = new UUID(4, 1);
    public static final UUID HUB = new UUID(10, 1);
    static final UUID TARGET = new UUID(5, 1);
    static final ItemRef ITEM = new ItemRef("cimm-school@2024", "2.3");
    static final ItemRef OTHER = new ItemRef("cimm-school@2024", "1.2");
    static final AcademicYear YEAR = AcademicYear.parse("2024/25");
    static final Due HT3 = Due.in(YEAR, HalfTerm.HT3);
    static final Due HT4 = Due.in(YEAR, HalfTerm.HT4);

    /** A fact of a stream. */
    record Happened(UUID stream, Fact fact) {}

    private final List<Happened> all = new ArrayList<>();
    private final List<UUID> owners;
    private final LocalDate day;

    private Story(List<UUID> owners, LocalDate day) {
        this.owners = owners;
        this.day = day;
    }

    static List<Happened> told(List<UUID> owners, LocalDate day) {
        Story story = new Story(owners, day);
        story.institution();
        story.hub();
        story.reviews();
        story.answers();
        story.notes();
        story.targets();
        story.action();
        story.endings();
        return story.all;
    }

    static UUID response(int number) {
        return new UUID(6, number);
    }

    private void institution() {
        add(URN, new UrnClaimed(URN, new Urn("137654"), SCHOOL, day));
        add(
                SCHOOL,
                new InstitutionRegistered(
                        SCHOOL, new Urn("137654"), "Hill School", InstitutionType.SPECIAL_SCHOOL, day));
        add(SCHOOL, new RoleGranted(SCHOOL, owners.getFirst(), Role.CAREERS_LEADER, day));
        add(SCHOOL, new RoleRevoked(SCHOOL, owners.getFirst(), Role.CAREERS_LEADER, day));
        add(SCHOOL, new InstitutionRenamed(SCHOOL, "Hill Academy", day));
        add(SCHOOL, new YearGroupsSet(SCHOOL, List.of(7, 8), day));
        add(SCHOOL, new YearGroupsSet(SCHOOL, List.of(7, 8, 9), day));
        add(
                SCHOOL,
                new TermDatesSet(SCHOOL, YEAR, List.of(new HalfTermDates(HalfTerm.HT1, day, day.plusDays(40))), day));
        add(ASSESSMENT, new AssessmentOpened(ASSESSMENT, SCHOOL, "cimm-school@2024", "digest", day));
    }

    /** The hub's own facts are in a history that is not the school's. */
    private void hub() {
        add(HUB, new HubRegistered(HUB, "Tidewater Careers Hub", day));
        add(HUB, new HubLeadAppointed(HUB, owners.getFirst(), day));
        add(HUB, new HubLeadDismissed(HUB, owners.getFirst(), day));
        add(SCHOOL, new HubJoined(SCHOOL, HUB, day));
        add(SCHOOL, new HubSharingGranted(SCHOOL, HUB, "cimm-school", day, day));
        add(SCHOOL, new HubSharingWithdrawn(SCHOOL, HUB, "cimm-school", day));
        add(SCHOOL, new HubLeft(SCHOOL, HUB, day));
    }

    private void reviews() {
        add(ASSESSMENT, new ReviewStarted(ASSESSMENT, REVIEW, YEAR, text("Autumn review"), owners.subList(0, 1), day));
        add(ASSESSMENT, new ReviewParticipantsChanged(ASSESSMENT, REVIEW, owners, day));
        add(ASSESSMENT, new ReviewSignedOff(ASSESSMENT, REVIEW, text("All agreed"), day));
        add(ASSESSMENT, new ReviewReopened(ASSESSMENT, REVIEW, text("one was forgotten"), day));
        add(ASSESSMENT, new ReviewAbandoned(ASSESSMENT, REVIEW, null, day));
    }

    private void answers() {
        add(ASSESSMENT, new ResponseSubmitted(ASSESSMENT, ITEM, response(1), new Answer.Level(2), null, null, day));
        add(ASSESSMENT, new ResponseRevised(ASSESSMENT, ITEM, response(2), new Answer.Level(3), null, null, day));
        add(ASSESSMENT, new ResponseReaffirmed(ASSESSMENT, ITEM, response(3), new Answer.Level(3), REVIEW, day));
        add(
                ASSESSMENT,
                new ResponseRevised(
                        ASSESSMENT, ITEM, response(4), new Answer.Level(1), text("Two staff left."), null, day));
        add(ASSESSMENT, new ResponseRetracted(ASSESSMENT, ITEM, response(4), text("wrong school"), day));
        add(ASSESSMENT, new ResponseWithdrawn(ASSESSMENT, ITEM, response(5), text("starting afresh"), null, day));
    }

    private void notes() {
        UUID thing = new UUID(7, 1);
        add(ASSESSMENT, new EvidenceAdded(ASSESSMENT, ITEM, thing, text("The spreadsheet"), null, day));
        add(ASSESSMENT, new EvidenceWithdrawn(ASSESSMENT, ITEM, thing, null, day));
        add(ASSESSMENT, new PracticeRecorded(ASSESSMENT, ITEM, thing, text("Weekly drop-in"), day));
        add(ASSESSMENT, new PracticeRetired(ASSESSMENT, ITEM, thing, text("nobody came"), day));
        add(ASSESSMENT, new CommentAdded(ASSESSMENT, ITEM, thing, text("Well done"), day));
        add(ASSESSMENT, new ItemFlagged(ASSESSMENT, ITEM, Flag.PRIORITY, null, day));
        add(ASSESSMENT, new ItemFlagged(ASSESSMENT, ITEM, Flag.STRENGTH, null, day));
        add(ASSESSMENT, new ItemUnflagged(ASSESSMENT, ITEM, Flag.STRENGTH, day));
    }

    private void targets() {
        add(ASSESSMENT, new TargetSet(ASSESSMENT, ITEM, TARGET, 3, HT3, null, day));
        add(ASSESSMENT, new TargetRevised(ASSESSMENT, ITEM, TARGET, 4, HT4, text("we can do more"), day));
        add(ASSESSMENT, new TargetReached(ASSESSMENT, ITEM, TARGET, 4, response(2), day));
        add(ASSESSMENT, new TargetReopened(ASSESSMENT, ITEM, TARGET, 4, day));
        add(ASSESSMENT, new TargetDropped(ASSESSMENT, ITEM, TARGET, text("no budget"), day));
    }

    private void action() {
        add(
                ACTION,
                new ActionPlanned(
                        ACTION, SCHOOL, List.of(OTHER), text("Visit employers"), HT3, owners.subList(0, 1), null, day));
        add(ACTION, new ActionReworded(ACTION, text("Visit ten employers"), null, day));
        add(ACTION, new ActionRescheduled(ACTION, HT4, text("it snowed"), day));
        add(ACTION, new ActionReassigned(ACTION, owners, day));
        add(ACTION, new ActionStarted(ACTION, day));
        add(ACTION, new ActionProgressNoted(ACTION, new UUID(8, 1), text("Three so far"), day));
        add(ACTION, new ActionCompleted(ACTION, text("All ten"), day));
        add(ACTION, new ActionReopened(ACTION, text("only nine"), day));
        add(ACTION, new ActionItemsChanged(ACTION, List.of(ITEM), day));
        add(ACTION, new ActionCarriedOver(ACTION, (Due.Window) Due.in(YEAR.next(), HalfTerm.HT1), null, day));
        add(ACTION, new ActionCancelled(ACTION, text("no money"), day));
    }

    private void endings() {
        add(SCHOOL, new InstitutionUrnChanged(SCHOOL, new Urn("200000"), day));
        add(URN, new UrnReleased(URN, new Urn("137654"), SCHOOL, day));
        add(SCHOOL, new PeopleMerged(SCHOOL, new UUID(9, 1), owners.getFirst(), day));
        add(SCHOOL, new PeopleSeparated(SCHOOL, new UUID(9, 1), owners.getFirst(), day));
        add(SCHOOL, new PersonErased(SCHOOL, new UUID(9, 1), day));
        add(SCHOOL, new TextErased(SCHOOL, new UUID(9, 2), null, day));
    }

    private void add(UUID stream, Fact fact) {
        all.add(new Happened(stream, fact));
    }
}
