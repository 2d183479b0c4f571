package uk.waymark.infra.platform.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

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

        private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019\u02bc-]+");
        private static final Pattern NAME = Pattern.compile("de|da|dos|van|von|der|den|la|le|al|bin|ibn|ap|\\p{Lu}{1,3}"
                + "|\\p{Lu}(?:[\\p{L}'\u2019\u02bc-]*\\p{Ll}[\\p{L}'\u2019\u02bc-]*)?");
        private static final int LONGEST_NAME = 4;
        private static final Set<String> OF_GROUPS = Set.of("""
            ADMIN ALL BODY COLLEAGUES COMMITTEE DEPARTMENT DEPARTMENTS EVERYBODY EVERYONE FACULTY FORM GOVERNORS HEADS HODS
            HOFS HOYS LEADERS LEADERSHIP LEADS MENTORS OFFICE SLT STAFF STUDENTS SUPPORT TEACHERS TEAM TEAMS TUTORS
            """.strip().split("\\s+"));

        /** Names and initials are somebody's; {@code ALL STAFF}, {@code SLT} or {@code Careers team} is a group's name. */
        public static Kind of(String label) {
            List<String> words = Arrays.stream(WORDS.split(label.strip()))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (words.stream().map(word -> word.toUpperCase(Locale.ROOT)).anyMatch(OF_GROUPS::contains)) {
                return GROUP;
            }
            boolean name = words.size() <= LONGEST_NAME
                    && words.stream().allMatch(word -> NAME.matcher(word).matches());
            return words.size() == 1 || name ? INDIVIDUAL : GROUP;
        }
    }
}
