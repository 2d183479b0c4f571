package uk.waymark.infra.importing.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a leadership area says of the code of its item.
 *
 * @param codes the code, if it is certain; else those that it may stand for, or none
 * @param title what is written behind it
 */
record ItemCode(List<String> codes, boolean certain, String title) {

    private static final String CODE =
            "(?<![\\p{L}\\d.,])(\\d{1,2})\\s*\\.\\s*(\\d{1,2})(?!\\d|\\.\\d|\\s*%|e[+-]?\\d)";

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** How a spreadsheet is told that a number is text. */
    private static final Pattern AS_TEXT = Pattern.compile("=\\s*\"([^\"]*)\"|'(.*)", Pattern.DOTALL);

    private static final Pattern BULLET =
            Pattern.compile("^[\\s\\p{Pd}\\p{Pi}\\p{Pf}\"'`\u00b4=+*\u2022\u00b7\u25aa\u2192>]+(?=\\d)");

    /** What a code is called. */
    private static final Pattern NAMED = pattern("(?:(?:leadership area|areas?|statements?|items?|questions?|sections?"
            + "|standards?|criteri(?:on|a)|numbers?|nos?|refs?|cimm|q|#|\\(|\\[|\u00a7)(?![a-z])[\\s.:]*){0,5}(\\d.*)");

    private static final Pattern EACH = pattern(CODE);

    /** Further items of the same section: 2.3/4. */
    private static final Pattern SHORT =
            pattern(CODE + "((?:\\s*(?:[,;/&+]|-|\\band\\b|\\bto\\b)\\s*\\d{1,2}(?![\\d.]|\\s*\\p{L}))+)(.*)");

    /** Characters. */
    private static final int LONGEST = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern RANGE = pattern("\\s*(?:[\\p{Pd}\u2212]|to|until|up to|through)\\s*");

    static ItemCode of(String area) {
        if (area.length() > LONGEST) {
            return uncertain(List.of(), area);
        }
        String seen = UNSEEN.matcher(Normalizer.normalize(area, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
        Matcher asText = AS_TEXT.matcher(seen);
        if (asText.matches()) {
            seen = (asText.group(1) == null ? asText.group(2) : asText.group(1)).strip();
        }
        String text = BULLET.matcher(seen).replaceFirst("");
        Matcher named = NAMED.matcher(text);
        return read(named.matches() ? named.group(1) : text);
    }

    private static ItemCode read(String text) {
        List<MatchResult> found = EACH.matcher(text).results().toList();
        if (found.isEmpty()) {
            return MangledCode.of(text);
        }
        Matcher more = SHORT.matcher(text);
        List<String> codes = more.matches() ? together(more) : between(found, text);
        return new ItemCode(
                codes,
                codes.size() == 1 && found.getFirst().start() == 0,
                EACH.matcher(text).replaceAll(" "));
    }

    /** Those that are written, or also those between them, if they are the ends of a range. */
    private static List<String> between(List<MatchResult> found, String text) {
        MatchResult first = found.getFirst();
        MatchResult last = found.getLast();
        boolean range = found.size() == 2
                && first.group(1).equals(last.group(1))
                && Integer.parseInt(first.group(2)) < Integer.parseInt(last.group(2))
                && RANGE.matcher(text.substring(first.end(), last.start())).matches();
        return range
                ? IntStream.rangeClosed(Integer.parseInt(first.group(2)), Integer.parseInt(last.group(2)))
                        .mapToObj(each -> code(first.group(1), String.valueOf(each)))
                        .toList()
                : found.stream().map(ItemCode::code).distinct().toList();
    }

    private static List<String> together(MatchResult written) {
        List<String> codes = new ArrayList<>(List.of(code(written)));
        NUMBER.matcher(written.group(3)).results().forEach(each -> codes.add(code(written.group(1), each.group())));
        return codes.stream().distinct().toList();
    }

    static ItemCode uncertain(List<String> codes, String title) {
        return new ItemCode(codes, false, title);
    }

    private static String code(MatchResult match) {
        return code(match.group(1), match.group(2));
    }

    static String code(String section, String number) {
        return Integer.parseInt(section) + "." + Integer.parseInt(number);
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }
}
