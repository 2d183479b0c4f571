package uk.waymark.infra.api.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The London day. A day in the future is refused here already, so that no key or person is made for the request. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** Null means today, which is never refused. */
    public void refuseLater(@Nullable LocalDate effectiveOn) {
        LocalDate today = London.day(clock.instant());
        if (effectiveOn != null && effectiveOn.isAfter(today)) {
            throw new Refusal(
                            Code.IN_THE_FUTURE,
                            "effectiveOn",
                            List.of("up to " + today),
                            "effectiveOn is %s, which is in the future: today is %s.".formatted(effectiveOn, today))
                    .asException();
        }
    }
}
