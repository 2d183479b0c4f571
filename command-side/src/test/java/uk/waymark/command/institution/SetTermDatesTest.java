package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
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
