package uk.waymark.infra.standing.page.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.layout.LookBack;
import uk.waymark.kernel.calendar.London;

/**
 * The parameters of the home page: the moment that it shows, and how.
 *
 * @param asAt the day that is asked about; null for today
 * @param knownAt what was recorded later is left out; null for now
 * @param wording whether the publisher's words stand in the grid
 */
record HomeParameters(@Nullable LocalDate asAt, @Nullable Instant knownAt, boolean wording) {

    static final String AS_AT = "asAt";
    static final String KNOWN_AT = "knownAt";

    static HomeParameters plainly(FormFields sent) {
        return new HomeParameters(null, null, wording(sent));
    }

    /** @throws RequestRefused if a day cannot be read, or cannot be looked back at */
    static HomeParameters of(FormFields sent, LocalDate today) {
        LookBack past = new LookBack(sent, today);
        return new HomeParameters(past.day(AS_AT), past.instant(KNOWN_AT), wording(sent));
    }

    public boolean looksBack() {
        return asAt != null || knownAt != null;
    }

    /** The London day up to which the record is read; null for all of it. */
    public @Nullable LocalDate knownOn() {
        return knownAt == null ? null : London.day(knownAt);
    }

    private static boolean wording(FormFields sent) {
        return "on".equals(sent.text("wording"));
    }
}
