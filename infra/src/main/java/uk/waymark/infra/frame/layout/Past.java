package uk.waymark.infra.frame.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.London;

/**
 * The past that a page shows: a page whose handler takes one shows the record. Templates call it {@code past}.
 *
 * @param asAt what was true on this day; null for today
 * @param knownAt what was recorded later is left out; null for now
 */
public record Past(@Nullable LocalDate asAt, @Nullable Instant knownAt) {

    public static final Past NONE = new Past(null, null);

    static final String AS_AT = "asAt";
    static final String KNOWN_AT = "knownAt";

    public boolean looksBack() {
        return asAt != null || knownAt != null;
    }

    /** The London day up to which the record is read; null for all of it. */
    public @Nullable LocalDate knownOn() {
        return knownAt == null ? null : London.day(knownAt);
    }

    /** The day that counts. */
    public LocalDate day(LocalDate today) {
        LocalDate known = knownOn();
        return asAt != null ? asAt : known != null ? known : today;
    }

    /** The instant by which something was on record and true: a history shows nothing later. Null for now. */
    public @Nullable Instant recordedBy() {
        Instant endOfDay =
                asAt == null ? null : London.startOf(asAt.plusDays(1)).minusMillis(1);
        if (endOfDay == null || knownAt == null) {
            return endOfDay == null ? knownAt : endOfDay;
        }
        return endOfDay.isBefore(knownAt) ? endOfDay : knownAt;
    }

    /** A link to another page of the record, for the same past. */
    String keptBy(String link) {
        String query = clocks().entrySet().stream()
                .filter(clock -> !link.matches(".*[?&]" + clock.getKey() + "=.*"))
                .map(clock -> clock.getKey() + "=" + clock.getValue())
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return link;
        }
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        return link.substring(0, end) + (link.indexOf('?') < 0 ? "?" : "&") + query + link.substring(end);
    }

    /** The clocks as addresses and forms name them. */
    public Map<String, String> clocks() {
        Map<String, String> clocks = new TreeMap<>();
        if (asAt != null) {
            clocks.put(AS_AT, asAt.toString());
        }
        if (knownAt != null) {
            clocks.put(KNOWN_AT, knownAt.toString());
        }
        return clocks;
    }
}
