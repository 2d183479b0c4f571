package uk.waymark.infra.frame.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A day as people type it, in three fields: nobody has to know in which order, and nothing is guessed. */
final class DayFields {

    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2}) ([0-9]{1,2}) ([0-9]{4})");
    private static final Pattern IN_ADDRESS = Pattern.compile("([0-9]+)-([0-9]+)-([0-9]+)");

    private DayFields() {}

    /** @throws DateTimeException if there is no such day; its message says what to do */
    static @Nullable LocalDate read(MultiValueMap<String, String> fields, String field) {
        String whole = typed(fields, field);
        if (!whole.isEmpty()) {
            return inAddress(whole);
        }
        String typed = String.join(
                " ",
                PARTS.stream().map(part -> typed(fields, field + "." + part)).toList());
        if (typed.isBlank()) {
            return null;
        }
        if (PARTS.stream()
                .anyMatch(part ->
                        fields.getOrDefault(field + "." + part, List.of()).size() > 1)) {
            throw new DateTimeException("A part of the day is given twice. Enter a day, like 31 1 2025.");
        }
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new DateTimeException("Enter a day, like 31 1 2025.");
        }
        return existing(number(parts, 3), number(parts, 2), number(parts, 1));
    }

    /** What stands in one of the three; of what an address says that is no day at all, all stands in the first. */
    static String part(MultiValueMap<String, String> fields, String field, String part) {
        String whole = typed(fields, field);
        if (whole.isEmpty()) {
            return Objects.requireNonNullElse(fields.getFirst(field + "." + part), "");
        }
        Matcher parts = IN_ADDRESS.matcher(whole);
        int at = PARTS.indexOf(part);
        return parts.matches() ? parts.group(PARTS.size() - at) : at == 0 ? whole : "";
    }

    static String part(LocalDate day, String part) {
        return Integer.toString(
                switch (part) {
                    case "day" -> day.getDayOfMonth();
                    case "month" -> day.getMonthValue();
                    default -> day.getYear();
                });
    }

    private static LocalDate inAddress(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            Matcher parts = IN_ADDRESS.matcher(text);
            if (parts.matches() && text.length() == "2025-01-31".length()) {
                return existing(number(parts, 1), number(parts, 2), number(parts, 3));
            }
            throw new DateTimeException("‘%s’ is not a day. Enter a day, like 31 1 2025.".formatted(text), e);
        }
    }

    private static LocalDate existing(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "There is no day %d %d %d. Enter one, like 31 1 2025.".formatted(day, month, year), e);
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String typed(MultiValueMap<String, String> fields, String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }
}
