package uk.waymark.infra.hub;

import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.OperatorWrites;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.platform.people.Forgetting;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.refusal.CommandRefused;

/** Registers hubs. */
@Component
public class HubRegistration {

    private final OperatorWrites writes;
    private final Streams streams;
    private final Forgetting forgetting;
    private final Send send;

    HubRegistration(OperatorWrites writes, Streams streams, Forgetting forgetting, Send send) {
        this.writes = writes;
        this.streams = streams;
        this.forgetting = forgetting;
        this.send = send;
    }

    /** A hub that was refused leaves nobody behind. */
    public ResponseEntity<Receipt> register(AddHub body) {
        Write write = writes.toNewHub(body);
        try {
            return send.created(
                    write, "hubId", new RegisterHub(write.subject(), body.name(), body.effectiveOn()), "/api/hubs");
        } catch (CommandRefused e) {
            if (!streams.exists(write.subject())) {
                forgetting.people(Set.of(write.asked().actor()));
            }
            throw e;
        }
    }
}
