package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.kernel.assessment.command.AssessmentCommand;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.command.ItemCommand;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.ReviewCommand;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ReviewEvent;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;

/**
 * One institution's standing answers to one framework, with everything that is said about them. Its members decide:
 * {@link AssessmentReviews}, {@link Flags} and {@link Notes} take their commands themselves; what needs more than
 * one of them comes in here.
 */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("2")
public class Assessment extends RecordedStream {

    @AggregateIdentifier
    private @Nullable UUID assessmentId;

    private @Nullable String frameworkId;

    @AggregateMember
    private AssessmentReviews reviews = new AssessmentReviews();

    @AggregateMember
    private Items items = new Items();

    /** Whatever is said about an item, it must be one of this assessment's framework. Holds for the members too. */
    @CommandHandlerInterceptor
    void requireOwnItem(ItemCommand command, FrameworkCatalogue catalogue) {
        Opening.item(command.item(), frameworkId, catalogue);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenAssessment command, Clock clock, FrameworkCatalogue catalogue) {
        apply(Opening.decide(command, frameworkId, catalogue, EffectiveDay.of(command, clock)));
    }

    @CommandHandler
    void handle(SubmitResponse command, Clock clock, FrameworkCatalogue catalogue) {
        Item item = Opening.item(command.item(), frameworkId, catalogue);
        items.submit(command, item, EffectiveDay.of(command, clock), reviews.open());
    }

    @CommandHandler
    void handle(ReaffirmResponse command, Clock clock) {
        items.reaffirm(command, EffectiveDay.of(command, clock), reviews.open());
    }

    @CommandHandler
    void handle(WithdrawResponse command, Clock clock) {
        items.withdraw(command, EffectiveDay.of(command, clock), reviews.open());
    }

    @CommandHandler
    void handle(RetractResponse command, Clock clock) {
        items.retract(command, clock);
    }

    @CommandHandler
    void handle(SetTarget command, Clock clock, FrameworkCatalogue catalogue) {
        items.setTarget(command, Opening.item(command.item(), frameworkId, catalogue), clock);
    }

    @CommandHandler
    void handle(DropTarget command, Clock clock) {
        items.dropTarget(command, clock);
    }

    @Override
    protected void evolve(Fact fact) {
        switch ((AssessmentEvent) fact) {
            case AssessmentOpened opened -> {
                assessmentId = opened.assessmentId();
                frameworkId = opened.frameworkId();
            }
            case ReviewEvent review -> reviews.evolve(review);
            case ItemEvent said -> items.evolve(said);
        }
    }

    /** Changes of one item do not get in the way of another. */
    @Override
    protected String subject(Fact fact) {
        return switch ((AssessmentEvent) fact) {
            case ItemEvent about -> about.item().toString();
            case ReviewEvent ignored -> WHOLE;
            case AssessmentOpened ignored -> WHOLE;
        };
    }

    @Override
    protected String subject(Command command) {
        return switch ((AssessmentCommand) command) {
            case ItemCommand about -> about.item().toString();
            case ReviewCommand ignored -> WHOLE;
            case OpenAssessment ignored -> WHOLE;
        };
    }

    @Override
    protected @Nullable UUID id() {
        return assessmentId;
    }
}
