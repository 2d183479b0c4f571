package uk.waymark.infra.frame.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.Agreement;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.kernel.text.Listing;

/** A component that puts values into words, the same on every page; templates call it {@code @say}. */
@Component("say")
public class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(London.ZONE);

    /** {@code 10 January 2025}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 10 Jan 2025}. */
    public String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : SHORT_DAY.format(day);
    }

    /** {@code 10 Jan 2025, 14:02} in London. */
    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    /** {@code HT3 to HT4 of 2024/25}. */
    public String due(@Nullable Due due) {
        return switch (due) {
            case null -> "Unscheduled";
            case Due.Ongoing ignored -> "Ongoing";
            case Due.Window window ->
                (window.from() == window.to() ? window.from().toString() : window.from() + " to " + window.to())
                        + " of " + window.academicYear();
        };
    }

    public String answer(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "Unanswered";
            case Answer.Level level -> "Response " + level.level();
            case Answer.Parts parts ->
                parts.parts().entrySet().stream()
                        .map(part -> part.getKey() + (part.getValue() ? " yes" : " no"))
                        .collect(Collectors.joining(", "));
            case Answer.Proportion proportion -> proportion.proportion() + "%";
            case Answer.Agreed agreed ->
                agreed.agreement() == Agreement.NEITHER ? "Neither agree nor disagree" : word(agreed.agreement());
            case Answer.YearGroups groups -> "Year groups " + names(groups.yearGroups());
            case Answer.Count count -> Integer.toString(count.count());
        };
    }

    /** A constant as a word: {@code COMPLETED_LATE} is {@code Completed late}. */
    public String word(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        String words = constant.name().toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The name of a constant as style sheets know it: {@code completed-late}. */
    public String style(@Nullable Enum<?> constant) {
        return constant == null
                ? "none"
                : constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** {@code SR, JHu}. */
    public String names(Collection<?> names) {
        return names.stream().map(name -> isolated(name.toString())).collect(Collectors.joining(", "));
    }

    /** Words or a name of people for a sentence, which they do not mirror; in an element of their own they need none. */
    public String isolated(@Nullable String words) {
        return words == null ? "" : Isolated.of(words);
    }

    /** {@code careers leader, SLT and auditor}. */
    public String together(List<String> words) {
        return Listing.and(words);
    }

    /** {@code 1 action}, {@code 2 actions}. */
    public String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    public String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
