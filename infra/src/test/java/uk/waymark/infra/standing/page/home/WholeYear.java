package uk.waymark.infra.standing.page.home;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.waymark.kernel.calendar.AcademicYear;

/** Half-terms of two months each: every day of the year is in one of them. */
final class WholeYear {

    private WholeYear() {}

    /** As the API takes them. */
    static String halfTerms(AcademicYear year) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> """
                    {"halfTerm":"HT%d","from":"%s","to":"%s"}\
                    """.formatted(
                                number,
                                year.firstDay().plusMonths(2L * (number - 1)),
                                year.firstDay().plusMonths(2L * number).minusDays(1)))
                .collect(Collectors.joining(",", "{\"halfTerms\":[", "]}"));
    }
}
