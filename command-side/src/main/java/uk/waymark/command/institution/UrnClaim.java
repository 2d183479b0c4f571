package uk.waymark.command.institution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
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
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.UrnReleased;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The claim that says to whom a URN belongs. Its only job is that a URN belongs to one institution at a time. */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("2")
public class UrnClaim extends RecordedStream {

    @AggregateIdentifier
    private @Nullable UUID urnId;

    private @Nullable UUID heldBy;
    private @Nullable LocalDate since;

    /** Claiming what one holds already writes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimUrn command, Clock clock) {
        if (command.institutionId().equals(heldBy)) {
            return;
        }
        if (heldBy != null) {
            throw Refusal.of(
                            Code.ALREADY_EXISTS,
                            "urn",
                            "URN %s belongs to another institution.".formatted(command.urn()))
                    .asException();
        }
        LocalDate day = EffectiveDay.following(since, command, clock);
        apply(new UrnClaimed(command.urnId(), command.urn(), command.institutionId(), day));
    }

    @CommandHandler
    void handle(ReleaseUrn command, Clock clock) {
        if (!command.institutionId().equals(heldBy)) {
            throw Refusal.of(
                            Code.WRONG_STATE, "urn", "URN %s is not held by this institution.".formatted(command.urn()))
                    .asException();
        }
        LocalDate day = EffectiveDay.following(since, command, clock);
        apply(new UrnReleased(command.urnId(), command.urn(), command.institutionId(), day));
    }

    @Override
    protected void evolve(Fact fact) {
        switch ((UrnEvent) fact) {
            case UrnClaimed claimed -> {
                urnId = claimed.urnId();
                heldBy = claimed.institutionId();
            }
            case UrnReleased ignored -> heldBy = null;
        }
        since = fact.effectiveOn();
    }

    @Override
    protected @Nullable UUID id() {
        return urnId;
    }
}
