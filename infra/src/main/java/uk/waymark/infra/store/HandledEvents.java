package uk.waymark.infra.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events that views have taken in during one unit of work: for each view, the newest version of each stream. */
final class HandledEvents {

    private static final String KEY = HandledEvents.class.getName();

    private final Map<String, Map<UUID, Long>> versions = new HashMap<>();

    /** Whether the current unit of work is one of a view's; that of a command is not. */
    static Optional<HandledEvents> current() {
        return CurrentUnitOfWork.map(unit -> unit.getResource(KEY));
    }

    /**
     * Begins to collect. Returns false if the unit of work does so already.
     *
     * @param whenDone takes, for each view, the versions at the end of the unit of work, within its transaction
     */
    static boolean collectIn(UnitOfWork<?> unit, BiConsumer<String, Map<UUID, Long>> whenDone) {
        if (unit.getResource(KEY) != null) {
            return false;
        }
        HandledEvents handled = new HandledEvents();
        unit.resources().put(KEY, handled);
        unit.onPrepareCommit(done -> handled.versions.forEach(whenDone));
        return true;
    }

    void add(String view, Message<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            versions.computeIfAbsent(view, first -> new HashMap<>())
                    .merge(UUID.fromString(event.getAggregateIdentifier()), event.getSequenceNumber(), Math::max);
        }
    }
}
