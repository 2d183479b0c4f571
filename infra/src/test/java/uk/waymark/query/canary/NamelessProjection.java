package uk.waymark.query.canary;

import org.axonframework.eventhandling.EventHandler;
import uk.waymark.kernel.message.Fact;

/** Breaks a rule on purpose: its tokens are lost when it moves. */
public class NamelessProjection {

    @EventHandler
    void on(Fact fact) {}
}
