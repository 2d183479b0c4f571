package uk.waymark.query.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.London;

/**
 * A point on both clocks: what was true on {@code asAt}, as far as was recorded by {@code knownAt}.
 *
 * @param latest everything that is on record counts, even if the clock of the node that recorded it is ahead of ours
 */
public record Moment(LocalDate asAt, Instant knownAt, boolean latest) {

    /** The end of what has no end: the last day that ISO text keeps in order. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The instant, in epoch milliseconds, of what was never recorded to have ended. */
    public static final long FOR_EVER = Long.MAX_VALUE;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /**
     * @param asAt null means the London day of {@code knownAt}
     * @param knownAt null means now; what will be known in the future is what is known now
     */
    public static Moment of(@Nullable LocalDate asAt, @Nullable Instant knownAt, Clock clock) {
        Instant now = clock.instant();
        boolean latest = knownAt == null || !knownAt.isBefore(now);
        Instant known = latest || knownAt == null ? now : knownAt;
        return new Moment(asAt == null ? London.day(known) : asAt, known, latest);
    }

    /** The day as rows keep it; days that four digits cannot write are moved to the nearest that they can. */
    public String day() {
        LocalDate last = NEVER.minusDays(1);
        return (asAt.isAfter(last) ? last : asAt.isBefore(FIRST_DAY) ? FIRST_DAY : asAt).toString();
    }

    /** The instant as rows keep it: epoch milliseconds. */
    public long millis() {
        return latest ? FOR_EVER - 1 : knownAt.isBefore(Instant.EPOCH) ? -1 : knownAt.toEpochMilli();
    }
}
