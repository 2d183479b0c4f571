package uk.waymark.command.canary;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.query.view.ViewPositions;

/** Breaks a rule on purpose: decides by what a view says. */
public class AsksAView {

    Optional<Long> decide(ViewPositions views, UUID stream) {
        return views.of("maturity", stream);
    }
}
