package uk.waymark.infra.platform.store.views;

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
public final class HandledEvents {

    private static final String KEY = HandledEvents.class.getName();

    private final boolean oneByOne;
    private final Map<String, Map<UUID, Long>> versions = new HashMap<>();

    private HandledEvents(boolean oneByOne) {
        this.oneByOne = oneByOne;
    }

    /** Whether the current unit of work is one of a view's; that of a command is not. */
    public static Optional<HandledEvents> current() {
        return CurrentUnitOfWork.map(unit -> unit.getResource(KEY));
    }

    static boolean areCollectedIn(UnitOfWork<?> unit) {
        return unit.getResource(KEY) != null;
    }

    /** @param oneByOne whether each event is to be taken in, or not, by itself */
    static HandledEvents collectIn(UnitOfWork<?> unit, boolean oneByOne) {
        HandledEvents handled = new HandledEvents(oneByOne);
        unit.resources().put(KEY, handled);
        return handled;
    }

    public boolean oneByOne() {
        return oneByOne;
    }

    void add(String view, Message<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            versions.computeIfAbsent(view, first -> new HashMap<>())
                    .merge(UUID.fromString(event.getAggregateIdentifier()), event.getSequenceNumber(), Math::max);
        }
    }

    void forEachView(BiConsumer<String, Map<UUID, Long>> taker) {
        versions.forEach(taker);
    }
}
