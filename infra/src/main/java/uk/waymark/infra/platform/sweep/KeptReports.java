package uk.waymark.infra.platform.sweep;

import java.util.Set;
import java.util.UUID;

/** Reports that are kept beside the record. Whom they name is not swept. */
public interface KeptReports {

    /** Labels of people, as the institution's reports write them. */
    Set<String> labels(UUID institutionId);
}
