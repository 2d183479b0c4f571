package uk.waymark.infra.platform.sweep;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Reports that are kept for a while beside the record. Whom they name is not swept. */
public interface KeptReports {

    /** Labels of people, as the institution's reports write them. */
    Set<String> labels(UUID institutionId);

    /** Deletes those that were made earlier, with their keys. Returns how many there were. */
    int forgetBefore(Instant before);
}
