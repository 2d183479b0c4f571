package uk.waymark.infra.platform.people;

import java.util.UUID;

/**
 * Somebody, or a group of people, that an institution names in its records.
 *
 * @param label initials or the group's name, as it was first written
 */
public record Person(UUID id, UUID institutionId, String label, Kind kind) {

    /** Who stands behind a label. */
    public enum Kind {
        INDIVIDUAL,
        GROUP;

        /** A label of several words is a group's name ({@code ALL STAFF}), a single word is somebody's initials. */
        static Kind of(String label) {
            return label.strip().contains(" ") ? GROUP : INDIVIDUAL;
        }
    }
}
