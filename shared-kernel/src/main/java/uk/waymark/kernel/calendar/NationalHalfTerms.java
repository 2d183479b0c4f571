package uk.waymark.kernel.calendar;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The default dates of half-terms, for institutions that have not set their own. England has no national dates, so
 * these are plausible ones. A year that has shipped is never edited: what was overdue stays overdue.
 */
public final class NationalHalfTerms {

    private static final String FILE = "/calendar/half-terms.json";

    private final Map<AcademicYear, List<HalfTermDates>> byYear = new TreeMap<>();

    /** @throws IllegalStateException if the data that ships with Waymark breaks a rule of {@link TermDates} */
    public NationalHalfTerms() {
        for (Year year : read().years()) {
            TermDates.check(year.academicYear(), year.halfTerms()).ifPresent(refusal -> {
                throw new IllegalStateException(FILE + ": " + refusal.message());
            });
            if (byYear.put(year.academicYear(), List.copyOf(year.halfTerms())) != null) {
                throw new IllegalStateException(FILE + ": " + year.academicYear() + " stands there twice");
            }
        }
    }

    /** HT1 to HT6 of that year, or empty if the year is not one of {@link #years()}. */
    public Optional<List<HalfTermDates>> of(AcademicYear academicYear) {
        return Optional.ofNullable(byYear.get(academicYear));
    }

    /** Years that have default dates, earliest first. */
    public List<AcademicYear> years() {
        return List.copyOf(byYear.keySet());
    }

    private static File read() {
        InputStream in = Objects.requireNonNull(
                NationalHalfTerms.class.getResourceAsStream(FILE), FILE + " is not in the build");
        return JsonMapper.shared().readValue(in, File.class);
    }

    private record File(String note, List<Year> years) {}

    private record Year(AcademicYear academicYear, List<HalfTermDates> halfTerms) {}
}
