package uk.waymark.infra.platform.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.hub.Sharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;

/** What institutions share, read from their own streams. */
@Component
class RecordedSharing implements Sharing {

    private final FoldedStream<Map<UUID, Map<String, LocalDate>>> shared;

    RecordedSharing(EventStore events) {
        this.shared = new FoldedStream<>(events, Map.of(), RecordedSharing::and);
    }

    @Override
    public Map<UUID, Map<String, LocalDate>> of(UUID institutionId) {
        return shared.of(institutionId);
    }

    private static Map<UUID, Map<String, LocalDate>> and(Map<UUID, Map<String, LocalDate>> hubs, Object fact) {
        return switch (fact) {
            case HubJoined joined -> with(hubs, joined.hubId(), Map.of());
            case HubLeft left -> with(hubs, left.hubId(), null);
            case HubSharingGranted granted ->
                with(hubs, granted.hubId(), families(hubs, granted.hubId(), granted.framework(), granted.from()));
            case HubSharingWithdrawn withdrawn ->
                with(hubs, withdrawn.hubId(), families(hubs, withdrawn.hubId(), withdrawn.framework(), null));
            default -> hubs;
        };
    }

    private static Map<String, LocalDate> families(
            Map<UUID, Map<String, LocalDate>> hubs, UUID hubId, String family, @Nullable LocalDate from) {
        return with(hubs.getOrDefault(hubId, Map.of()), family, from);
    }

    /** The same with another value, or without one; in the order of keys. */
    private static <K extends Comparable<K>, V> Map<K, V> with(Map<K, V> all, K key, @Nullable V value) {
        Map<K, V> more = new TreeMap<>(all);
        if (value == null) {
            more.remove(key);
        } else {
            more.put(key, value);
        }
        return Collections.unmodifiableMap(more);
    }
}
