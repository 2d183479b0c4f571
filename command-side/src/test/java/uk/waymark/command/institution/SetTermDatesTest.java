package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

class SetTermDatesTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final List<HalfTermDates> DATES = dates(YEAR, 2);

    @Test
    void an_institution_has_half_terms_of_its_own() {
        fixture.given(registered())
                .when(new SetTermDates(SCHOOL, YEAR, DATES, null))
                .expectEvents(new TermDatesSet(SCHOOL, YEAR, DATES, TODAY));
    }

    @Test
    void the_same_dates_write_nothing() {
        fixture.given(registered(), new TermDatesSet(SCHOOL, YEAR, DATES, REGISTERED_ON))
                .when(new SetTermDates(SCHOOL, YEAR, DATES, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 1, 0));
    }

    @Test
    void other_dates_replace_those_of_the_year() {
        List<HalfTermDates> others = dates(YEAR, 3);
        fixture.given(registered(), new TermDatesSet(SCHOOL, YEAR, DATES, REGISTERED_ON))
                .when(new SetTermDates(SCHOOL, YEAR, others, null))
                .expectEvents(new TermDatesSet(SCHOOL, YEAR, others, TODAY));
    }

    @Test
    void another_year_has_dates_of_its_own() {
        List<HalfTermDates> next = dates(YEAR.next(), 2);
        fixture.given(registered(), new TermDatesSet(SCHOOL, YEAR, DATES, REGISTERED_ON))
                .when(new SetTermDates(SCHOOL, YEAR.next(), next, null))
                .expectEvents(new TermDatesSet(SCHOOL, YEAR.next(), next, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-20, 2025-08-21", "2025-07-22, 2025-08-15", "2025-08-31, 2025-09-01"})
    void one_year_begins_after_another_has_ended(LocalDate ends, LocalDate begins) {
        List<HalfTermDates> earlier = ending(ends);
        List<HalfTermDates> later = beginning(begins);
        beside(YEAR, earlier, YEAR.next(), later).expectEvents(new TermDatesSet(SCHOOL, YEAR.next(), later, TODAY));
        beside(YEAR.next(), later, YEAR, earlier).expectEvents(new TermDatesSet(SCHOOL, YEAR, earlier, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-20, 2025-08-20", "2025-08-31, 2025-08-15", "2025-08-29, 2025-08-28"})
    void years_that_overlap_are_refused_whichever_is_set_first(LocalDate ends, LocalDate begins) {
        beside(YEAR, ending(ends), YEAR.next(), beginning(begins))
                .expectNoEvents()
                .expectExceptionDetails(
                        overlap("HT1 begins on %s, but HT6 of 2024/25 ends on %s".formatted(begins, ends)));
        beside(YEAR.next(), beginning(begins), YEAR, ending(ends))
                .expectNoEvents()
                .expectExceptionDetails(
                        overlap("HT6 ends on %s, but HT1 of 2025/26 begins on %s".formatted(ends, begins)));
    }

    /** As an earlier version let them be set. */
    @Test
    void years_that_overlap_already_stay_and_can_be_mended() {
        LocalDate begins = LocalDate.of(2025, 8, 20);
        TermDatesSet[] set = {
            new TermDatesSet(SCHOOL, YEAR, ending(begins), REGISTERED_ON),
            new TermDatesSet(SCHOOL, YEAR.next(), beginning(begins), REGISTERED_ON)
        };
        fixture.given(registered(), set[0], set[1])
                .when(new SetTermDates(SCHOOL, YEAR, ending(begins), null))
                .expectNoEvents();
        fixture.given(registered(), set[0], set[1])
                .when(new SetTermDates(SCHOOL, YEAR, DATES, null))
                .expectEvents(new TermDatesSet(SCHOOL, YEAR, DATES, TODAY));
    }

    private ResultValidator<Institution> beside(
            AcademicYear year, List<HalfTermDates> dates, AcademicYear other, List<HalfTermDates> others) {
        return fixture.given(registered(), new TermDatesSet(SCHOOL, year, dates, REGISTERED_ON))
                .when(new SetTermDates(SCHOOL, other, others, null));
    }

    private static Refusal overlap(String message) {
        return Refusal.of(Code.VALUE_NOT_ALLOWED, "halfTerms", message);
    }

    private static List<HalfTermDates> ending(LocalDate day) {
        List<HalfTermDates> dates = new ArrayList<>(DATES);
        dates.set(5, new HalfTermDates(HalfTerm.HT6, dates.getLast().from(), day));
        return dates;
    }

    private static List<HalfTermDates> beginning(LocalDate day) {
        List<HalfTermDates> dates = new ArrayList<>(dates(YEAR.next(), 2));
        dates.set(0, new HalfTermDates(HalfTerm.HT1, day, dates.getFirst().to()));
        return dates;
    }

    @Test
    void five_half_terms_are_refused() {
        refused(
                fixture.given(registered()).when(new SetTermDates(SCHOOL, YEAR, DATES.subList(0, 5), null)),
                Code.VALUE_NOT_ALLOWED,
                "halfTerms");
    }

    @Test
    void dates_outside_the_year_are_refused() {
        refused(
                fixture.given(registered()).when(new SetTermDates(SCHOOL, YEAR.next(), DATES, null)),
                Code.VALUE_NOT_ALLOWED,
                "halfTerms");
    }

    @Test
    void dates_that_a_colleague_changed_meanwhile_are_refused() {
        refused(whenSetBySomebodyWhoHasSeenTheRegistration(YEAR), Code.CHANGED_SINCE, "If-Match");
    }

    @Test
    void dates_of_another_year_do_not_get_in_the_way() {
        whenSetBySomebodyWhoHasSeenTheRegistration(YEAR.next())
                .expectEvents(new TermDatesSet(SCHOOL, YEAR.next(), dates(YEAR.next(), 3), TODAY));
    }

    private ResultValidator<Institution> whenSetBySomebodyWhoHasSeenTheRegistration(AcademicYear year) {
        return fixture.given(registered(), new TermDatesSet(SCHOOL, YEAR, DATES, REGISTERED_ON))
                .when(new SetTermDates(SCHOOL, year, dates(year, 3), null), Map.of(Provenance.IF_MATCH, 0L));
    }

    /** Six half-terms of four weeks, six weeks apart, of which the first begins on that day of September. */
    private static List<HalfTermDates> dates(AcademicYear year, int firstDay) {
        LocalDate first = year.firstDay().withDayOfMonth(firstDay);
        return Stream.of(HalfTerm.values())
                .map(halfTerm -> new HalfTermDates(
                        halfTerm,
                        first.plusWeeks(6L * halfTerm.ordinal()),
                        first.plusWeeks(6L * halfTerm.ordinal() + 4)))
                .toList();
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new SetTermDates(SCHOOL, YEAR, DATES, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new SetTermDates(SCHOOL, YEAR, DATES, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new SetTermDates(SCHOOL, YEAR, DATES, null)), Code.NOT_FOUND, null);
    }
}
