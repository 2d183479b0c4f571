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
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.YearGroupsSet;

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
        return fact instanceof InstitutionEvent ofInstitution ? and(hubs, ofInstitution) : hubs;
    }

    private static Map<UUID, Map<String, LocalDate>> and(
            Map<UUID, Map<String, LocalDate>> hubs, InstitutionEvent fact) {
        return switch (fact) {
            case HubJoined joined -> with(hubs, joined.hubId(), Map.of());
            case HubLeft left -> with(hubs, left.hubId(), null);
            case HubSharingGranted granted ->
                with(hubs, granted.hubId(), families(hubs, granted.hubId(), granted.framework(), granted.from()));
            case HubSharingWithdrawn withdrawn ->
                with(hubs, withdrawn.hubId(), families(hubs, withdrawn.hubId(), withdrawn.framework(), null));
            case InstitutionRegistered ignored -> hubs;
            case InstitutionRenamed ignored -> hubs;
            case InstitutionUrnChanged ignored -> hubs;
            case TermDatesSet ignored -> hubs;
            case YearGroupsSet ignored -> hubs;
            case RoleGranted ignored -> hubs;
            case RoleRevoked ignored -> hubs;
            case PersonErased ignored -> hubs;
            case PeopleMerged ignored -> hubs;
            case PeopleSeparated ignored -> hubs;
            case TextErased ignored -> hubs;
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
