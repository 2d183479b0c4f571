package uk.waymark.infra.operations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.kernel.refusal.CommandRefused;

/** The check that nobody but those who run the installation sees or mends how it runs. */
@Component
public record Operators(Access access) {

    /** @throws CommandRefused if the caller does not run the installation */
    public void mayLook() {
        caller();
    }

    /**
     * Returns the caller's account.
     *
     * @throws CommandRefused if the caller does not run the installation, or came with a token that may only read
     */
    public UUID mayMend() {
        Caller caller = caller();
        caller.refuseIfReadOnly();
        return caller.accountId();
    }

    private Caller caller() {
        Caller caller = Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        access.refuseUnlessOperates(caller);
        return caller;
    }
}
