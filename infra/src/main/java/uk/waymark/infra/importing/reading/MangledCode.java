package uk.waymark.infra.importing.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of what a spreadsheet, or a hand, makes of a code: of 2.3 a day of March, a time, a number with a comma or with
 * what is lost in binary. None of it is certain.
 */
final class MangledCode {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String END = "(?![\\p{L}\\d])(.*)";

    private static final Pattern OTHER_SIGN = ItemCode.pattern(
            "(\\d{1,2})(?:\\s*(?:[,:;_|\u00b7\u2022\u2219\u3002*\\\\']|\\.{2,})\\s*|\\s+)(\\d{1,2})(?::00)?" + END);

    private static final Pattern DECIMAL = ItemCode.pattern(
            "\\p{Sc}?\\s*(\\d{1,2}[.,]\\d{3,}|\\d{1,2}[.,]\\d{1,2}(?=\\s*%|e[+]?0))(?:\\s*%|e[+]?0+)?" + END);
    private static final Pattern PERCENT = ItemCode.pattern("(\\d{3,4})\\s*%" + END);
    private static final Pattern PART = ItemCode.pattern("(\\d{1,2})\\.(\\d{1,2})\\.\\d+" + END);

    private static final Pattern DAY = ItemCode.pattern("(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?(\\d{1,2})"
            + "(?:[/\\p{Pd}](\\d{1,2})|(?:st|nd|rd|th)?[\\s/.\\p{Pd}]*" + MONTH + ")(?:[\\s/\\p{Pd}](\\d{4}|\\d{2}))?"
            + END);
    private static final Pattern MONTH_FIRST =
            ItemCode.pattern(MONTH + "[\\s/.\\p{Pd}]+(\\d{1,2})(?:st|nd|rd|th)?(?:,?[\\s/\\p{Pd}]\\d{4})?" + END);
    private static final Pattern ISO_DAY = ItemCode.pattern("\\d{4}-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?(.*)");
    private static final Pattern SERIAL = ItemCode.pattern("([3-5]\\d{4})(?:\\.0+)?" + END);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final BigDecimal LOST = new BigDecimal("0.001");
    private static final int PER_CENT = 2;

    private MangledCode() {}

    static ItemCode of(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return codes(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return rounded(new BigDecimal(decimal.group(1).replace(',', '.')), decimal.group(2));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return rounded(new BigDecimal(percent.group(1)).movePointLeft(PER_CENT), percent.group(2));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return codes(part.group(3), part.group(1), part.group(2));
        }
        return days(text);
    }

    private static ItemCode days(String text) {
        Matcher other = OTHER_SIGN.matcher(text);
        if (other.matches()) {
            return codes(other.group(3), other.group(1), other.group(2));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)));
            return codes(serial.group(2), "" + day.getDayOfMonth(), "" + day.getMonthValue());
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.matches()) {
            String number = month(month.group(1));
            return codes(month.group(3), month.group(2), number, number, month.group(2));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return ItemCode.uncertain(List.of(), text);
        }
        String of = day.group(1);
        String number = day.group(2) == null ? month(day.group(3)) : day.group(2);
        return day.group(2) != null && day.group(4) != null
                ? codes(day.group(5), of, number, number, of)
                : codes(day.group(5), of, number);
    }

    /** Of a code itself only noughts and what binary loses are cut. */
    private static ItemCode rounded(BigDecimal number, String title) {
        BigDecimal code = number.setScale(1, RoundingMode.HALF_UP);
        boolean near = code.subtract(number).abs().compareTo(LOST) < 0;
        return ItemCode.uncertain(near ? List.of(code.toPlainString()) : List.of(), title);
    }

    /** @param pairs sections and numbers, in turn; a month or a day that there is none of gives no code */
    private static ItemCode codes(String title, String... pairs) {
        Set<String> codes = new LinkedHashSet<>();
        for (int at = 0; at < pairs.length; at += 2) {
            codes.add(ItemCode.code(pairs[at], pairs[at + 1]));
        }
        return ItemCode.uncertain(List.copyOf(codes), title);
    }

    private static String month(String word) {
        return Integer.toString(1 + MONTHS.indexOf(word.toLowerCase(Locale.ROOT)));
    }
}
