package uk.waymark.infra.institution.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.query.directory.InstitutionState;

/** The half-terms of an academic year as an institution has them. */
@Component
record HalfTermsOfYear(NationalHalfTerms national) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2998;

    /** Whose dates they are. */
    enum Whose {
        OWN,
        DEFAULT,
        NONE
    }

    /** One half-term; without days if nobody has said them. */
    record Row(
            HalfTerm halfTerm,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A year of half-terms, with the years beside it. */
    record Year(
            AcademicYear year,
            Whose whose,
            List<Row> rows,
            @Nullable AcademicYear previous,
            @Nullable AcademicYear next) {}

    Year of(InstitutionState institution, AcademicYear year) {
        Optional<List<HalfTermDates>> own =
                Optional.ofNullable(institution.termDates().get(year));
        List<Row> rows = own.or(() -> national.of(year))
                .map(all -> all.stream()
                        .map(dates -> new Row(dates.halfTerm(), dates.from(), dates.to()))
                        .toList())
                .orElseGet(() -> Arrays.stream(HalfTerm.values())
                        .map(halfTerm -> new Row(halfTerm, null, null))
                        .toList());
        Whose whose = own.isPresent() ? Whose.OWN : national.of(year).isPresent() ? Whose.DEFAULT : Whose.NONE;
        return new Year(
                year,
                whose,
                rows,
                year.startYear() > EARLIEST ? year.previous() : null,
                year.startYear() < LATEST ? year.next() : null);
    }
}
