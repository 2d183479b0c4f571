package uk.waymark.infra.platform.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import uk.waymark.kernel.message.Provenance;

/** Who asks, as the metadata of a query: it may be answered by another process. */
public final class AskedBy {

    private static final String WAYMARK = "waymark";
    private static final String ONLY = "onlyInstitution";

    private AskedBy() {}

    /** For a question that somebody asks. */
    public static Map<String, Object> metadata(Caller caller) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Provenance.CALLER, caller.accountId().toString());
        UUID only = caller.onlyInstitution();
        if (only != null) {
            metadata.put(ONLY, only.toString());
        }
        return metadata;
    }

    /** For a question that nobody asks: Waymark looks something up for itself and tells it to nobody. */
    public static Map<String, Object> waymark() {
        return Map.of(Provenance.CALLER, WAYMARK);
    }

    static boolean isWaymark(MetaData metadata) {
        return WAYMARK.equals(metadata.get(Provenance.CALLER));
    }

    static Optional<Caller> caller(MetaData metadata) {
        return Optional.ofNullable(metadata.get(Provenance.CALLER)).map(account -> {
            Object only = metadata.get(ONLY);
            return new Caller(
                    UUID.fromString(account.toString()), true, only == null ? null : UUID.fromString(only.toString()));
        });
    }
}
