package uk.waymark.infra.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.demo.Stage.Cast;
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
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/** What one person did at one sitting. Every verb is one command; its order in the chapter is part of its key. */
final class Chapter {

    private final Stage stage;
    private final Cast cast;
    private final Instant at;
    private final String by;
    private int step;

    Chapter(Stage stage, Cast cast, Instant at, String by) {
        this.stage = stage;
        this.cast = cast;
        this.at = at;
        this.by = by;
    }

    Chapter does(Command command) {
        UUID key = id("step", ++step);
        if (stage.hasCome(at)) {
            stage.send(command, cast, at, by, key);
        }
        return this;
    }

    Chapter answers(String item, int level) {
        return answers(item, level, null, null);
    }

    Chapter answers(String item, int level, @Nullable String why, @Nullable LocalDate since) {
        return does(new SubmitResponse(
                cast.assessmentId(), ref(item), entry(item), new Answer.Level(level), text(why), List.of(), since));
    }

    /** @param recordedAt when the chapter was that made the entry, as {@link #entry} names it */
    Chapter retracts(String item, UUID entry, String why) {
        return does(new RetractResponse(cast.assessmentId(), ref(item), entry, text(why), null));
    }

    Chapter reaffirms(String... items) {
        for (String item : items) {
            does(new ReaffirmResponse(cast.assessmentId(), ref(item), id("reaffirmation", item), null));
        }
        return this;
    }

    Chapter targets(String item, int level, @Nullable Due due, @Nullable String why) {
        return does(new SetTarget(cast.assessmentId(), ref(item), id("target", item), level, due, text(why), null));
    }

    Chapter flags(Flag flag, String... items) {
        for (String item : items) {
            does(new FlagItem(cast.assessmentId(), ref(item), flag, null, null));
        }
        return this;
    }

    Chapter shows(String item, String evidence) {
        return does(new AddEvidence(cast.assessmentId(), ref(item), id("evidence", item), sealed(evidence), null));
    }

    Chapter practises(String item, String practice) {
        return does(new RecordPractice(cast.assessmentId(), ref(item), id("practice", item), sealed(practice), null));
    }

    Chapter startsReview(UUID review, String year, String title, String... participants) {
        List<UUID> people = stage.people(cast, participants);
        return does(
                new StartReview(cast.assessmentId(), review, AcademicYear.parse(year), sealed(title), people, null));
    }

    Chapter signsOff(UUID review, String note) {
        return does(new SignOffReview(cast.assessmentId(), review, sealed(note), null));
    }

    Chapter plans(UUID action, String item, String words, @Nullable Due due, String... owners) {
        List<UUID> people = stage.people(cast, owners);
        return does(new PlanAction(
                action, cast.institutionId(), List.of(ref(item)), sealed(words), due, people, null, null));
    }

    Chapter starts(UUID action) {
        return does(new StartAction(action, null));
    }

    Chapter notes(UUID action, String words) {
        return does(new NoteActionProgress(action, id("note", action), sealed(words), null));
    }

    Chapter completes(UUID action, String outcome) {
        return does(new CompleteAction(action, sealed(outcome), null));
    }

    Chapter moves(UUID action, Due due, String why) {
        return does(new RescheduleAction(action, due, text(why), null));
    }

    Chapter carriesOver(UUID action, Due.Window due, String why) {
        return does(new CarryOverAction(action, due, text(why), null));
    }

    Chapter cancels(UUID action, String why) {
        return does(new CancelAction(action, text(why), null));
    }

    /** The id of the entry that this chapter makes for an item. */
    UUID entry(String item) {
        return id("entry", item);
    }

    ErasableText sealed(String words) {
        return stage.seal(cast, id("text", words), words);
    }

    private @Nullable ErasableText text(@Nullable String words) {
        return words == null ? null : sealed(words);
    }

    private ItemRef ref(String item) {
        return new ItemRef(cast.frameworkId(), item);
    }

    private UUID id(String what, Object of) {
        return Ids.of("demo-" + what, cast.institutionId(), at, by, of);
    }
}
