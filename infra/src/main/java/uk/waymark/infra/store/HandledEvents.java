package uk.waymark.infra.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events that a view has taken in during one unit of work: the newest version of each stream. */
final class HandledEvents {

    private static final String KEY = HandledEvents.class.getName();

    private final Map<UUID, Long> versions = new HashMap<>();

    /** Whether the current unit of work is one of a view's; that of a command is not. */
    static Optional<HandledEvents> current() {
        return CurrentUnitOfWork.map(unit -> unit.getResource(KEY));
    }

    /** Begins to collect, unless the unit of work does so already. */
    static void collectIn(UnitOfWork<?> unit, ViewSink whenDone) {
        unit.getOrComputeResource(KEY, key -> {
            HandledEvents handled = new HandledEvents();
            unit.onPrepareCommit(done -> whenDone.advance(Map.copyOf(handled.versions)));
            return handled;
        });
    }

    void add(Message<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            versions.merge(UUID.fromString(event.getAggregateIdentifier()), event.getSequenceNumber(), Math::max);
        }
    }

    /** Takes the versions at the end of the unit of work, within its transaction. */
    @FunctionalInterface
    interface ViewSink {

        void advance(Map<UUID, Long> versions);
    }
}
