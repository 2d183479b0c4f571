package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import uk.waymark.kernel.framework.ItemRef;

/**
 * The days during which an answer stood.
 *
 * @param from first day
 * @param to first day on which it no longer stood
 */
public record AnswerInterval(ItemRef item, LocalDate from, LocalDate to, StandingAnswer answer) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
