package uk.waymark.infra.desk.request;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.command.stream.EffectiveDay;

/** The London day. A day in the future is refused here already, so that no key or person is made for the request. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** Null means today, which is never refused. */
    public void refuseLater(@Nullable LocalDate effectiveOn) {
        EffectiveDay.refuseLater(effectiveOn, clock);
    }
}
