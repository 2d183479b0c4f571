package uk.waymark.infra.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.action.command.CompleteAction;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.action.command.StartAction;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.FlagItem;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/** A sitting at which one person did something. Every verb is one command; its order in the sitting is part of its key. */
final class DemoSitting {

    private final DemoCommands demo;
    private final DemoInstitution institution;
    private final Instant at;
    private final String by;
    private int step;

    DemoSitting(DemoCommands demo, DemoInstitution institution, Instant at, String by) {
        this.demo = demo;
        this.institution = institution;
        this.at = at;
        this.by = by;
    }

    /** @param command made only if it is sent: nobody is named, and no text sealed, for what is on record already */
    DemoSitting does(Supplier<Command> command) {
        demo.send(command, institution, at, by, id("step", ++step));
        return this;
    }

    /** Whether its first step is on record. */
    boolean isBegun() {
        return demo.told().contain(id("step", 1));
    }

    /** The institution begins, with everybody who is somebody there, and opens its assessment. */
    DemoSitting registers(Urn urn, String name, InstitutionType type) {
        UUID id = institution.institutionId();
        return does(() -> new ClaimUrn(Ids.urn(urn.digits()), urn, id, null))
                .does(() -> new RegisterInstitution(id, urn, name, type, demo.firstRoles(institution), null))
                .does(() -> new OpenAssessment(institution.assessmentId(), id, institution.frameworkId(), null));
    }

    DemoSitting answers(String item, int level) {
        return answers(item, level, null, null);
    }

    DemoSitting answers(String item, int level, @Nullable String why, @Nullable LocalDate since) {
        return does(() -> new SubmitResponse(
                institution.assessmentId(),
                ref(item),
                entry(item),
                new Answer.Level(level),
                text(why),
                List.of(),
                since));
    }

    /** @param entry made at an earlier sitting, as {@link #entry} names it there */
    DemoSitting retracts(String item, UUID entry, String why) {
        return does(() -> new RetractResponse(institution.assessmentId(), ref(item), entry, text(why), null));
    }

    DemoSitting reaffirms(String... items) {
        for (String item : items) {
            does(() -> new ReaffirmResponse(institution.assessmentId(), ref(item), id("reaffirmation", item), null));
        }
        return this;
    }

    DemoSitting targets(String item, int level, @Nullable Due due, @Nullable String why) {
        return does(() ->
                new SetTarget(institution.assessmentId(), ref(item), id("target", item), level, due, text(why), null));
    }

    DemoSitting flags(Flag flag, String... items) {
        for (String item : items) {
            does(() -> new FlagItem(institution.assessmentId(), ref(item), flag, null, null));
        }
        return this;
    }

    DemoSitting shows(String item, String evidence) {
        return does(() ->
                new AddEvidence(institution.assessmentId(), ref(item), id("evidence", item), sealed(evidence), null));
    }

    DemoSitting practises(String item, String practice) {
        return does(() -> new RecordPractice(
                institution.assessmentId(), ref(item), id("practice", item), sealed(practice), null));
    }

    DemoSitting startsReview(UUID review, String year, String title, String... participants) {
        return does(() -> new StartReview(
                institution.assessmentId(),
                review,
                AcademicYear.parse(year),
                sealed(title),
                demo.people(institution, participants),
                null));
    }

    DemoSitting signsOff(UUID review, String note) {
        return does(() -> new SignOffReview(institution.assessmentId(), review, sealed(note), null));
    }

    DemoSitting plans(UUID action, String item, String words, @Nullable Due due, String... owners) {
        return does(() -> new PlanAction(
                action,
                institution.institutionId(),
                List.of(ref(item)),
                sealed(words),
                due,
                demo.people(institution, owners),
                null,
                null));
    }

    DemoSitting starts(UUID action) {
        return does(() -> new StartAction(action, null));
    }

    DemoSitting notes(UUID action, String words) {
        return does(() -> new NoteActionProgress(action, id("note", action), sealed(words), null));
    }

    DemoSitting completes(UUID action, String outcome) {
        return does(() -> new CompleteAction(action, sealed(outcome), null));
    }

    DemoSitting moves(UUID action, Due due, String why) {
        return does(() -> new RescheduleAction(action, due, text(why), null));
    }

    DemoSitting carriesOver(UUID action, Due.Window due, String why) {
        return does(() -> new CarryOverAction(action, due, text(why), null));
    }

    DemoSitting cancels(UUID action, String why) {
        return does(() -> new CancelAction(action, text(why), null));
    }

    /** The id of the entry that this sitting makes for an item. */
    UUID entry(String item) {
        return id("entry", item);
    }

    ErasableText sealed(String words) {
        return demo.seal(institution, id("text", words), words);
    }

    private @Nullable ErasableText text(@Nullable String words) {
        return words == null ? null : sealed(words);
    }

    private ItemRef ref(String item) {
        return new ItemRef(institution.frameworkId(), item);
    }

    private UUID id(String what, Object of) {
        return Ids.of("demo-" + what, institution.institutionId(), at, by, of);
    }

    static Due due(String year, HalfTerm halfTerm) {
        return Due.in(AcademicYear.parse(year), halfTerm);
    }

    static Due.Window window(String year, HalfTerm from, HalfTerm to) {
        return new Due.Window(AcademicYear.parse(year), from, to);
    }
}
