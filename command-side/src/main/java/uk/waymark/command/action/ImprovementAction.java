package uk.waymark.command.action;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.command.stream.SameWords;
import uk.waymark.kernel.action.command.ActionCommand;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.action.command.ChangeActionItems;
import uk.waymark.kernel.action.command.CompleteAction;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.ReassignAction;
import uk.waymark.kernel.action.command.ReopenAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.action.command.RewordAction;
import uk.waymark.kernel.action.command.StartAction;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.TextOpener;

/**
 * A piece of improvement work. It may have no owner and no date, as real plans do. Once it is completed or cancelled it
 * takes notes only, until it is reopened.
 */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("2")
public class ImprovementAction extends RecordedStream {

    @AggregateIdentifier
    private @Nullable UUID actionId;

    private Standing standing = new Standing();

    @Override
    protected void refuseUnlessOwn(List<UUID> entries, List<String> allowed) {
        if (entries.stream().noneMatch(standing::isInTheHandsOf)) {
            throw new Refusal(
                            Code.NOT_ALLOWED,
                            null,
                            allowed,
                            "This action is not yours: a contributor works on actions of which they are an owner.")
                    .asException();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanAction command, Clock clock, FrameworkCatalogue catalogue) {
        if (actionId != null) {
            throw Refusal.of(Code.ALREADY_EXISTS, null, "This action is planned already.")
                    .asException();
        }
        apply(new ActionPlanned(
                command.actionId(),
                command.institutionId(),
                ServedItems.of(command.serves(), catalogue),
                command.description(),
                command.due(),
                onceEach(command.owners()),
                command.importedRow(),
                day(command, clock)));
    }

    /** The words that the work is described in already write nothing. */
    @CommandHandler
    void handle(RewordAction command, Clock clock, TextOpener texts) {
        standing.refuseIfFinished();
        LocalDate day = day(command, clock);
        if (!SameWords.are(standing.description(), command.description(), texts)) {
            apply(new ActionReworded(command.actionId(), command.description(), command.reason(), day));
        }
    }

    @CommandHandler
    void handle(ChangeActionItems command, Clock clock, FrameworkCatalogue catalogue) {
        List<ItemRef> serves = ServedItems.of(command.serves(), catalogue);
        standing.refuseIfFinished();
        LocalDate day = day(command, clock);
        if (!standing.serves(serves)) {
            apply(new ActionItemsChanged(command.actionId(), serves, day));
        }
    }

    @CommandHandler
    void handle(RescheduleAction command, Clock clock) {
        standing.refuseIfFinished();
        LocalDate day = day(command, clock);
        if (!Objects.equals(standing.due(), command.due())) {
            ErasableText reason = required(command.reason(), "Say why the action moves to another time.");
            apply(new ActionRescheduled(command.actionId(), command.due(), reason, day));
        }
    }

    @CommandHandler
    void handle(ReassignAction command, Clock clock) {
        standing.refuseIfFinished();
        List<UUID> owners = onceEach(command.owners());
        LocalDate day = day(command, clock);
        if (!standing.isOwnedBy(owners)) {
            apply(new ActionReassigned(command.actionId(), owners, day));
        }
    }

    @CommandHandler
    void handle(StartAction command, Clock clock) {
        standing.refuseIfFinished();
        if (standing.isStarted()) {
            throw Refusal.of(Code.WRONG_STATE, "actionId", "This action was started before.")
                    .asException();
        }
        apply(new ActionStarted(command.actionId(), day(command, clock)));
    }

    @CommandHandler
    void handle(NoteActionProgress command, Clock clock) {
        apply(new ActionProgressNoted(command.actionId(), command.noteId(), command.note(), day(command, clock)));
    }

    @CommandHandler
    void handle(CompleteAction command, Clock clock) {
        standing.refuseIfFinished();
        apply(new ActionCompleted(command.actionId(), command.outcome(), day(command, clock)));
    }

    @CommandHandler
    void handle(ReopenAction command, Clock clock) {
        if (!standing.isFinished()) {
            throw Refusal.of(Code.WRONG_STATE, "actionId", "This action is neither completed nor cancelled.")
                    .asException();
        }
        apply(new ActionReopened(command.actionId(), command.reason(), day(command, clock)));
    }

    @CommandHandler
    void handle(CancelAction command, Clock clock) {
        standing.refuseIfFinished();
        ErasableText reason = required(command.reason(), "Say why the action will not be done.");
        apply(new ActionCancelled(command.actionId(), reason, day(command, clock)));
    }

    @CommandHandler
    void handle(CarryOverAction command, Clock clock) {
        standing.refuseIfFinished();
        LocalDate day = day(command, clock);
        LaterYear.check(standing.due(), command.due(), day);
        apply(new ActionCarriedOver(command.actionId(), command.due(), command.reason(), day));
    }

    @Override
    protected void evolve(Fact fact) {
        ActionEvent event = (ActionEvent) fact;
        actionId = event.actionId();
        standing.evolve(event);
    }

    @Override
    protected String subject(Fact fact) {
        return ActionSubjects.of((ActionEvent) fact);
    }

    @Override
    protected String subject(Command command) {
        return ActionSubjects.of((ActionCommand) command);
    }

    @Override
    protected @Nullable UUID id() {
        return actionId;
    }

    private LocalDate day(Command command, Clock clock) {
        return EffectiveDay.following(standing.since(), command, clock);
    }

    private static List<UUID> onceEach(List<UUID> owners) {
        return owners.stream().distinct().toList();
    }

    private static ErasableText required(@Nullable ErasableText reason, String otherwise) {
        if (reason == null) {
            throw Refusal.of(Code.REASON_REQUIRED, "reason", otherwise).asException();
        }
        return reason;
    }
}
