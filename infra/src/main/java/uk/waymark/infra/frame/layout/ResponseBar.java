package uk.waymark.infra.frame.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.query.maturity.SectionStanding;

/**
 * A bar that shows by the lengths of its parts how items are spread over the responses.
 *
 * @param total number of items
 */
public record ResponseBar(int total, List<Part> parts) {

    static final double WIDTH = 240;

    /**
     * @param key as views call it: {@code "3"}, {@code "answered"}, {@code "unanswered"}
     * @param label for people
     * @param x where it begins, as SVG wants it
     */
    public record Part(String key, String label, int count, String x, String width) {}

    public static ResponseBar of(SectionStanding section) {
        return of(section.distribution());
    }

    public static ResponseBar ofAll(List<SectionStanding> sections) {
        Map<String, Integer> all = new TreeMap<>();
        sections.forEach(
                section -> section.distribution().forEach((key, count) -> all.merge(key, count, Integer::sum)));
        return of(all);
    }

    /** @param distribution numbers by what views call them, in the order in which they are to stand */
    public static ResponseBar of(Map<String, Integer> distribution) {
        int total = distribution.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Map.Entry<String, Integer> one : distribution.entrySet()) {
            int count = one.getValue();
            parts.add(new Part(one.getKey(), label(one.getKey()), count, length(before, total), length(count, total)));
            before += count;
        }
        return new ResponseBar(total, List.copyOf(parts));
    }

    private static String label(String key) {
        return switch (key) {
            case "answered" -> "Answered";
            case "unanswered" -> "Unanswered";
            default -> "Response " + key;
        };
    }

    private static String length(int count, int total) {
        return String.format(Locale.ROOT, "%.2f", total == 0 ? 0 : WIDTH * count / total);
    }
}
