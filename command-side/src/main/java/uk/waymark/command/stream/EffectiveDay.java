package uk.waymark.command.stream;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The London calendar day on which something became true. */
public final class EffectiveDay {

    /** Long before the first careers framework: an earlier day is a slip of the keyboard. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final String FIELD = "effectiveOn";

    private EffectiveDay() {}

    /** The London day. */
    public static LocalDate today(Clock clock) {
        return London.day(clock.instant());
    }

    /** The day that the command names, today if it names none. A day in the future, or of another age, is refused. */
    public static LocalDate of(Command command, Clock clock) {
        LocalDate asked = command.effectiveOn();
        return asked == null ? today(clock) : possible(FIELD, asked, today(clock));
    }

    /** The day itself, unless it is refused as one in the future or of another age. */
    public static LocalDate possible(String field, LocalDate asked, LocalDate today) {
        refuseLater(field, asked, today);
        if (asked.isBefore(EARLIEST)) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            field,
                            List.of("from " + EARLIEST),
                            "%s is %s, which is before anything that is recorded here; %s is the earliest day."
                                    .formatted(field, asked, EARLIEST))
                    .asException();
        }
        return asked;
    }

    /** Refuses a day in the future before anything else is looked at. Null means today, which is never refused. */
    public static void refuseLater(@Nullable LocalDate effectiveOn, Clock clock) {
        if (effectiveOn != null) {
            refuseLater(FIELD, effectiveOn, today(clock));
        }
    }

    private static void refuseLater(String field, LocalDate asked, LocalDate today) {
        if (asked.isAfter(today)) {
            throw new Refusal(
                            Code.IN_THE_FUTURE,
                            field,
                            List.of("up to " + today),
                            "%s is %s, which is in the future: today is %s.".formatted(field, asked, today))
                    .asException();
        }
    }

    /**
     * As {@link #of}, for facts that follow the order in which they are recorded: only answers may arrive out of order.
     *
     * @param last day of the fact that this one follows; null if it is the first
     */
    public static LocalDate following(@Nullable LocalDate last, Command command, Clock clock) {
        LocalDate day = of(command, clock);
        if (last != null && day.isBefore(last)) {
            throw new Refusal(
                            Code.OUT_OF_ORDER,
                            FIELD,
                            List.of("from " + last),
                            "effectiveOn is %s, but what went before it was true from %s. Choose that day or a later one."
                                    .formatted(day, last))
                    .asException();
        }
        return day;
    }
}
