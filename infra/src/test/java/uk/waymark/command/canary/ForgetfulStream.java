package uk.waymark.command.canary;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.kernel.message.Fact;

/** Breaks a rule on purpose: a field that no snapshot can be read into, and no revision. */
@Aggregate
public class ForgetfulStream extends RecordedStream {

    private final Set<UUID> seen = new HashSet<>();

    @Override
    protected UUID id() {
        return seen.iterator().next();
    }

    @Override
    protected void evolve(Fact fact) {}
}
