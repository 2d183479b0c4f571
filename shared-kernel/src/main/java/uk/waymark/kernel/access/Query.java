package uk.waymark.kernel.access;

import java.util.Set;
import java.util.UUID;

/** A question to the record, and what it is about: whoever asks needs the permission there. */
public sealed interface Query {

    /** About an institution. */
    non-sealed interface OfInstitution extends Query {
        UUID institutionId();
    }

    /** About several institutions, each of which is looked at by itself. */
    non-sealed interface OfInstitutions extends Query {
        Set<UUID> institutions();
    }

    /** About an assessment, and so about its institution. */
    non-sealed interface OfAssessment extends Query {
        UUID assessmentId();
    }

    /** About an action, and so about its institution. */
    non-sealed interface OfAction extends Query {
        UUID actionId();
    }

    /** About whoever has a URN. */
    non-sealed interface OfUrn extends Query {
        String urn();
    }

    /** About a hub. */
    non-sealed interface OfHub extends Query {
        UUID hubId();
    }

    /** About no institution: for operators of the installation, and for whoever has the permission in some institution. */
    non-sealed interface OfInstallation extends Query {}
}
