package uk.waymark.infra.importing.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a leadership area says of the code of its item.
 *
 * @param codes the code, if it is certain; else those that it may stand for, or none
 * @param title what is written behind it
 */
record ItemCode(List<String> codes, boolean certain, String title) {

    private static final String CODE = "(\\d{1,2})\\s*\\.\\s*(\\d{1,2})(?!\\d)";

    /** How a spreadsheet is told that a number is text. */
    private static final Pattern AS_TEXT = Pattern.compile("=\\s*\"([^\"]*)\"|'(.*)", Pattern.DOTALL);

    /** What a code is called. */
    private static final String NAME = "(?:(?:leadership area|areas?|statements?|items?|questions?|sections?|standards?"
            + "|criteri(?:on|a)|numbers?|nos?|refs?|cimm|q|#|\\(|\\[)(?![a-z])[\\s.:]*){0,5}";

    private static final Pattern NAMED = pattern(NAME + "(\\d.*)");
    private static final Pattern ONE = pattern(CODE + "(.*)");
    private static final Pattern SEVERAL =
            pattern("(" + CODE + "(?:\\s*(?:[,;/&+-]|to\\b|and\\b|or\\b)\\s*" + NAME + CODE + "){1,20})(.*)");
    private static final Pattern EACH = pattern(CODE);

    /** What a spreadsheet makes of 2.3: a number with a comma or with what is lost in binary, a day of March. */
    private static final Pattern COMMA = pattern("(\\d{1,2})\\s*,\\s*(\\d{1,2})(?!\\d)(.*)");

    private static final Pattern BINARY = pattern("(\\d{1,2}\\.\\d{6,})(.*)");
    private static final Pattern DAY = pattern(
            "(\\d{1,2})(?:[/-](\\d{1,2})|[\\s/-]([a-z]{3})[a-z]{0,6})(?:[\\s/-](?:\\d{4}|\\d{2}))?(?![\\p{L}\\d])(.*)");
    private static final Pattern ISO_DAY = pattern("\\d{4}-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?(.*)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static ItemCode of(String area) {
        String text = Normalizer.normalize(area, Normalizer.Form.NFKC).strip();
        Matcher asText = AS_TEXT.matcher(text);
        if (asText.matches()) {
            text = (asText.group(1) == null ? asText.group(2) : asText.group(1)).strip();
        }
        Matcher named = NAMED.matcher(text);
        String rest = named.matches() ? named.group(1) : text;
        Matcher several = SEVERAL.matcher(rest);
        if (several.matches()) {
            return uncertain(
                    EACH.matcher(several.group(1))
                            .results()
                            .map(ItemCode::code)
                            .distinct()
                            .toList(),
                    several.group(several.groupCount()));
        }
        Matcher one = ONE.matcher(rest);
        return one.matches() ? new ItemCode(List.of(code(one)), true, one.group(3)) : mangled(rest);
    }

    private static ItemCode mangled(String text) {
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            return uncertain(List.of(code(comma)), comma.group(3));
        }
        Matcher binary = BINARY.matcher(text);
        if (binary.matches()) {
            String rounded = new BigDecimal(binary.group(1))
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            return uncertain(List.of(rounded), binary.group(2));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return uncertain(List.of(code(iso.group(2), iso.group(1))), iso.group(3));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return uncertain(List.of(), text);
        }
        String month = day.group(2) != null
                ? day.group(2)
                : Integer.toString(1 + MONTHS.indexOf(day.group(3).toLowerCase(Locale.ROOT)));
        return uncertain(List.of(code(day.group(1), month)), day.group(4));
    }

    private static ItemCode uncertain(List<String> codes, String title) {
        return new ItemCode(codes, false, title);
    }

    private static String code(MatchResult match) {
        return code(match.group(1), match.group(2));
    }

    private static String code(String section, String number) {
        return Integer.parseInt(section) + "." + Integer.parseInt(number);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }
}
