package uk.waymark.infra.frame.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/** The choices that forms offer: values, and what is shown for them. Templates call it {@code @choices}. */
@Component("choices")
public record Choices(Sites sites) {

    public Map<String, String> halfTerms() {
        return same(Arrays.asList(HalfTerm.values()));
    }

    /** For the beginning of a window: none is chosen for work that has none, so that none is given to it unseen. */
    public Map<String, String> firstHalfTerms(@Nullable Due due) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!(due instanceof Due.Window)) {
            options.put("", "–");
        }
        options.putAll(halfTerms());
        return options;
    }

    /** For the end of a window: one that ends where it begins needs none. */
    public Map<String, String> lastHalfTerms() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "the same");
        options.putAll(halfTerms());
        return options;
    }

    /** The academic year of today. */
    public String year() {
        return AcademicYear.of(sites.today()).toString();
    }

    /** The years around today's, in which work is planned. */
    public Map<String, String> years() {
        return years(null);
    }

    /** With the year of this due, too, however far it is: what is not offered would be moved by whoever saves. */
    public Map<String, String> years(@Nullable Due due) {
        int now = AcademicYear.of(sites.today()).startYear();
        Stream<AcademicYear> around = IntStream.rangeClosed(now - 2, now + 2).mapToObj(AcademicYear::new);
        Stream<AcademicYear> own = due instanceof Due.Window window ? Stream.of(window.academicYear()) : Stream.empty();
        return same(Stream.concat(around, own).distinct().sorted().toList());
    }

    /** Values that are shown as they are. */
    public Map<String, String> same(List<?> values) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value.toString(), value.toString()));
        return options;
    }
}
