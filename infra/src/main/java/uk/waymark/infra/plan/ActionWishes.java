package uk.waymark.infra.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.Colleagues;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.ReassignAction;
import uk.waymark.kernel.action.command.ReopenAction;
import uk.waymark.kernel.action.command.StartAction;

/** The wishes about actions that name colleagues, or for which a reason or a day is all that is said. */
@Component
public record ActionWishes(Colleagues colleagues) {

    /** The institution plans this work. */
    public Wish plan(PlanWork work) {
        return Wish.of(work, PlanAction.class, draft -> {
            UUID actionId = draft.newId("action");
            draft.begins(Subject.action(actionId));
            return new PlanAction(
                    actionId,
                    draft.institutionId(),
                    ServedItem.refs(work.serves()),
                    draft.text("description", work.description()),
                    work.due(),
                    owners(draft, work.owners()),
                    null,
                    work.effectiveOn());
        });
    }

    /** These people do the work. */
    public Wish assign(AssignOwners owners) {
        return Wish.of(
                owners,
                ReassignAction.class,
                draft -> new ReassignAction(draft.subject(), owners(draft, owners.owners()), owners.effectiveOn()));
    }

    /** The work has begun. */
    public Wish start(OnDay day) {
        return Wish.of(day, StartAction.class, draft -> new StartAction(draft.subject(), day.effectiveOn()));
    }

    /** The work was not finished after all. */
    public Wish reopen(ForReason why) {
        return Wish.of(
                why,
                ReopenAction.class,
                draft -> new ReopenAction(draft.subject(), draft.reason(why), why.effectiveOn()));
    }

    /** The work will not be done. */
    public Wish cancel(ForReason why) {
        return Wish.of(
                why,
                CancelAction.class,
                draft -> new CancelAction(draft.subject(), draft.reason(why), why.effectiveOn()));
    }

    private List<UUID> owners(Draft draft, @Nullable List<String> labels) {
        return colleagues.named(draft.institutionId(), "owners", labels);
    }
}
