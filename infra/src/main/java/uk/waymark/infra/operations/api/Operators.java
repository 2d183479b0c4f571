package uk.waymark.infra.operations.api;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Lets nobody but those who run the installation see or mend how it runs. */
@Component
public class Operators {

    private final Access access;

    Operators(Access access) {
        this.access = access;
    }

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
        if (caller.readOnly()) {
            throw refused("This token may only read.");
        }
        return caller.accountId();
    }

    private Caller caller() {
        return Callers.current()
                .filter(access::operates)
                .orElseThrow(() -> refused("This is for operators of the installation."));
    }

    private static CommandRefused refused(String why) {
        return Refusal.of(Code.NOT_ALLOWED, null, why).asException();
    }
}
