package uk.waymark.infra.api.hub;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.waymark.infra.api.request.Receipt;
import uk.waymark.infra.api.request.Send;
import uk.waymark.infra.api.request.Streams;
import uk.waymark.infra.api.request.Write;
import uk.waymark.infra.api.request.Writes;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.refusal.CommandRefused;

/** Registers hubs. */
@Component
class HubRegistration {

    private final Writes writes;
    private final Streams streams;
    private final PeopleDirectory people;
    private final Send send;

    HubRegistration(Writes writes, Streams streams, PeopleDirectory people, Send send) {
        this.writes = writes;
        this.streams = streams;
        this.people = people;
        this.send = send;
    }

    /** A hub that was refused leaves nobody behind. */
    ResponseEntity<Receipt> register(HubRequest body) {
        Write write = writes.toNewHub(body);
        try {
            return send.created(
                    write, "hubId", new RegisterHub(write.subject(), body.name(), body.effectiveOn()), "/api/hubs");
        } catch (CommandRefused e) {
            if (!streams.exists(write.subject())) {
                people.forget(write.asked().actor());
            }
            throw e;
        }
    }
}
