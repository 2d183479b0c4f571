package uk.waymark.command.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A stream of facts. Whatever a stream decides, this holds for all of them: a request that is repeated under its
 * idempotency key writes nothing and answers as it did the first time; a day in the future is refused; a client that
 * has seen an older version is refused if the same subject was changed since; recorded instants never decrease.
 */
public abstract class RecordedStream {

    /** Resource of the unit of work: the recording clock never answers with an earlier {@link Instant} than this. */
    public static final String NOT_BEFORE = "waymark.notBefore";

    /** The subject of what is about the whole stream. */
    protected static final String WHOLE = "";

    // No field of a stream is final: a snapshot could not be read into it.
    private Instant lastRecorded = Instant.EPOCH;
    private AnsweredRequests answered = new AnsweredRequests();
    private LastChanges changes = new LastChanges();

    /** Null until the first fact. */
    protected abstract @Nullable UUID id();

    /** Assigns what the fact says: no check, no clock, no log. */
    protected abstract void evolve(Fact fact);

    /** What a fact is about, inside this stream: changes of other subjects do not get in its way. */
    protected String subject(Fact fact) {
        return WHOLE;
    }

    /** What a command is about: the same as the facts that come of it. */
    protected String subject(Command command) {
        return WHOLE;
    }

    /**
     * Refuses whoever may change only what is their own, unless this is theirs.
     *
     * @param entries under which the record knows them
     * @throws CommandRefused if the stream is not in their hands; most streams are in nobody's
     */
    protected void refuseUnlessOwn(List<UUID> entries, List<String> allowed) {
        throw Refusal.of(Code.NOT_ALLOWED, null, "This may not be written by whoever asks for it.")
                .asException();
    }

    @CommandHandlerInterceptor
    Written guard(CommandMessage<?> message, InterceptorChain chain, Clock clock) throws Exception {
        Command command = (Command) message.getPayload();
        CurrentUnitOfWork.get().resources().put(NOT_BEFORE, lastRecorded);
        Long version = AggregateLifecycle.getVersion();
        long before = version == null ? -1 : version;
        Object only = message.getMetaData().get(Provenance.ONLY_TO_OWN);
        if (only != null) {
            refuseUnlessOwn(Provenance.ids(only), namesOfRoles(message));
        }
        AnsweredRequests.Answered known = answered.find(message.getMetaData());
        if (known != null) {
            return Written.before(knownId(), known.version(), known.events());
        }
        EffectiveDay.refuseLater(command.effectiveOn(), clock);
        Object seen = message.getMetaData().get(Provenance.IF_MATCH);
        if (seen != null) {
            changes.refuseIfChangedSince(Long.parseLong(seen.toString()), subject(command), before);
        }
        chain.proceed();
        long after = AggregateLifecycle.getVersion();
        return new Written(knownId(), after, (int) (after - before));
    }

    @EventSourcingHandler
    void remember(Fact fact, @Timestamp Instant recordedAt, @SequenceNumber long version, MetaData metaData) {
        lastRecorded = recordedAt.isAfter(lastRecorded) ? recordedAt : lastRecorded;
        CurrentUnitOfWork.ifStarted(work -> work.resources().put(NOT_BEFORE, lastRecorded));
        answered.remember(metaData, version);
        changes.remember(subject(fact), version, fact.getClass().getSimpleName());
        evolve(fact);
    }

    private static List<String> namesOfRoles(CommandMessage<?> command) {
        Needs needs = command.getPayloadType().getAnnotation(Needs.class);
        return needs == null
                ? List.of()
                : needs.value().roles().stream().map(Role::name).toList();
    }

    private UUID knownId() {
        UUID id = id();
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has decided without recording anything");
        }
        return id;
    }
}
