package uk.waymark.infra.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/**
 * A reader that finds the half-terms of a text ({@code HT3}, {@code HT 3/4}, {@code HT3 to HT5}) and the window that they
 * span.
 */
final class HalfTermWindow {

    private static final String HALF_TERM = "(?:h\\.?\\s?ts?\\.?|half[\\s-]?terms?)\\s*-?\\s*(?=\\d)";
    private static final String TO = "\\s*(?:/|-|,|&|\\+|to\\b|and\\b)\\s*";

    /** A number after the first counts only if no letter or digit follows: 'HT3/4 SR', but not 'HT3 / 4th floor'. */
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?:\\b(?:by|in|during)\\s+)?(?<![\\p{L}\\p{N}])" + HALF_TERM + "(\\d+(?:" + TO + "(?:" + HALF_TERM
                    + ")?\\d+(?![\\p{L}\\p{N}]))*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s*[/-]\\s*(20\\d\\d|\\d\\d))?(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RANGE = Pattern.compile("\\d\\s*(?:-|to\\b)", Pattern.CASE_INSENSITIVE);

    private final AcademicYear academicYear;
    private final List<Warning> warnings;
    private final List<String> expressions = new ArrayList<>();
    private boolean otherYear;

    HalfTermWindow(AcademicYear academicYear, List<Warning> warnings) {
        this.academicYear = academicYear;
        this.warnings = warnings;
    }

    /** The text without its years and half-terms. */
    String takeFrom(String text) {
        String withoutYears = YEAR.matcher(text).replaceAll(year -> {
            checkYear(year.group(), year.group(1), year.group(2));
            return " ";
        });
        return EXPRESSION.matcher(withoutYears).replaceAll(found -> {
            expressions.add(found.group(1));
            return " / ";
        });
    }

    private void checkYear(String written, String first, @Nullable String second) {
        int start = Integer.parseInt(first);
        boolean ours = second == null
                ? start == academicYear.startYear() || start == academicYear.startYear() + 1
                : (first + "/" + second.substring(second.length() - 2)).equals(academicYear.toString());
        if (!ours) {
            otherYear = true;
            warnings.add(Warning.of(
                    Warning.Code.OTHER_ACADEMIC_YEAR,
                    "'" + written + "' is not in " + academicYear
                            + ", for which the plan is imported: no date was set."));
        }
    }

    /** Null if there is none, or none that can be read; says so in the warnings. */
    @Nullable
    Due read() {
        List<Integer> numbers = new ArrayList<>();
        for (String expression : expressions) {
            NUMBER.matcher(expression).results().forEach(each -> numbers.add(number(each.group())));
        }
        if (numbers.isEmpty() || otherYear) {
            return null;
        }
        if (numbers.stream().anyMatch(number -> number < 1 || number > HalfTerm.values().length)) {
            return unread(Warning.Code.UNKNOWN_HALF_TERM, "names a half-term that does not exist; they are HT1 to HT6");
        }
        if (!numbers.equals(numbers.stream().sorted().toList())) {
            return unread(Warning.Code.WINDOW_BACKWARDS, "ends before it begins");
        }
        Due window = Due.between(academicYear, halfTerm(numbers.getFirst()), halfTerm(numbers.getLast()));
        if (leavesGaps(numbers)) {
            warnings.add(Warning.of(
                    Warning.Code.WINDOW_WIDENED,
                    written() + " was read as everything from HT" + numbers.getFirst() + " to HT" + numbers.getLast()
                            + "."));
        }
        return window;
    }

    private boolean leavesGaps(List<Integer> numbers) {
        boolean range =
                expressions.size() == 1 && RANGE.matcher(expressions.getFirst()).find();
        long different = numbers.stream().distinct().count();
        return !range && numbers.getLast() - numbers.getFirst() >= different;
    }

    private @Nullable Due unread(Warning.Code code, String why) {
        warnings.add(Warning.of(code, written() + " " + why + ": no date was set."));
        return null;
    }

    private String written() {
        return "'HT" + String.join(" ... HT", expressions).toUpperCase(Locale.ROOT) + "'";
    }

    /** Longer numbers than fit are no half-term either. */
    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static HalfTerm halfTerm(int number) {
        return HalfTerm.values()[number - 1];
    }
}
