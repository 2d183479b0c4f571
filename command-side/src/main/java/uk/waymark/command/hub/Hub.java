package uk.waymark.command.hub;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.CheckedName;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.DismissHubLead;
import uk.waymark.kernel.hub.command.HubCommand;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A careers hub or trust, and the people who lead it. It does not say who its members are: each institution joins by
 * itself.
 */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("2")
public class Hub extends RecordedStream {

    @AggregateIdentifier
    private @Nullable UUID hubId;

    private @Nullable LocalDate since;
    private Set<UUID> leads = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterHub command, Clock clock) {
        if (hubId != null) {
            throw Refusal.of(Code.ALREADY_EXISTS, null, "This hub is registered already.")
                    .asException();
        }
        apply(new HubRegistered(command.hubId(), CheckedName.of(command.name()), day(command, clock)));
    }

    /** Appointing somebody who is a lead already writes nothing. */
    @CommandHandler
    void handle(AppointHubLead command, Clock clock) {
        LocalDate day = day(command, clock);
        if (!leads.contains(command.personId())) {
            apply(new HubLeadAppointed(command.hubId(), command.personId(), day));
        }
    }

    /** Dismissing somebody who is no lead writes nothing. */
    @CommandHandler
    void handle(DismissHubLead command, Clock clock) {
        LocalDate day = day(command, clock);
        if (leads.contains(command.personId())) {
            apply(new HubLeadDismissed(command.hubId(), command.personId(), day));
        }
    }

    @Override
    protected void evolve(Fact fact) {
        switch ((HubEvent) fact) {
            case HubRegistered registered -> hubId = registered.hubId();
            case HubLeadAppointed appointed -> leads.add(appointed.personId());
            case HubLeadDismissed dismissed -> leads.remove(dismissed.personId());
        }
        since = fact.effectiveOn();
    }

    /** Each lead is looked at by themselves. */
    @Override
    protected String subject(Fact fact) {
        return switch ((HubEvent) fact) {
            case HubRegistered ignored -> "name";
            case HubLeadAppointed appointed -> "person " + appointed.personId();
            case HubLeadDismissed dismissed -> "person " + dismissed.personId();
        };
    }

    @Override
    protected String subject(Command command) {
        return switch ((HubCommand) command) {
            case RegisterHub ignored -> "name";
            case AppointHubLead appoint -> "person " + appoint.personId();
            case DismissHubLead dismiss -> "person " + dismiss.personId();
        };
    }

    @Override
    protected @Nullable UUID id() {
        return hubId;
    }

    private LocalDate day(Command command, Clock clock) {
        return EffectiveDay.following(since, command, clock);
    }
}
