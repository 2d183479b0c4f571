package uk.waymark.infra.desk.request;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;

/** Sends the command of a write, waits until its writer would see it in every view, and answers. */
@Component
public class Send {

    /** Says {@code behind} if the views did not take the write in while we waited; the write itself is on record. */
    public static final String VIEWS_HEADER = "Waymark-Views";

    private static final Set<Permission> WATCHED = EnumSet.of(
            Permission.MANAGE_PEOPLE, Permission.SHARE, Permission.ERASE_TEXT, Permission.SET_UP, Permission.OPERATE);

    private final Dispatch dispatch;
    private final Streams streams;
    private final ViewWait views;
    private final SecurityLog log;

    Send(Dispatch dispatch, Streams streams, ViewWait views, SecurityLog log) {
        this.dispatch = dispatch;
        this.streams = streams;
        this.views = views;
        this.log = log;
    }

    /** 200, with the id of what was changed under its name, such as {@code actionId}. */
    public ResponseEntity<Receipt> changed(Write write, String stream, Command command) {
        Written written = send(write, command);
        return answer(HttpStatus.OK, written, Receipt.of(stream, written), null);
    }

    /** 200, with the id of what the command adds, if it does. */
    public ResponseEntity<Receipt> changed(Write write, String stream, Command command, String added, UUID id) {
        Written written = send(write, command);
        return answer(
                HttpStatus.OK, written, Receipt.of(stream, written).with(added, recorded(write, written, id)), null);
    }

    /** 201, with the id of what the command adds to what there is. */
    public ResponseEntity<Receipt> added(Write write, String stream, Command command, String added, UUID id) {
        Written written = send(write, command);
        return answer(HttpStatus.CREATED, written, Receipt.of(stream, written).with(added, id), null);
    }

    /** 201, with the id of what now exists and its address. */
    public ResponseEntity<Receipt> created(Write write, String stream, Command command, String collection) {
        Written written = send(write, command);
        URI address = URI.create(collection + "/" + written.stream());
        return answer(HttpStatus.CREATED, written, Receipt.of(stream, written), address);
    }

    /** What changes who may see or do what, or makes something unreadable, is told to whoever watches over the service. */
    private Written send(Write write, Command command) {
        Written written = dispatch.send(command, write.asked());
        Needs needs = command.getClass().getAnnotation(Needs.class);
        if (written.events() > 0 && needs != null && WATCHED.contains(needs.value())) {
            log.happened(
                    command.getClass().getSimpleName() + " by",
                    Callers.current().map(Caller::accountId).orElse(null));
        }
        return written;
    }

    /** An id that no event carries is not told: it names nothing. A repeated request gets the one that it got first. */
    private @Nullable UUID recorded(Write write, Written written, UUID id) {
        boolean onRecord = written.events() > 0
                || streams.wrote(written.stream(), write.asked().idempotencyKey());
        return onRecord ? id : null;
    }

    private ResponseEntity<Receipt> answer(HttpStatus status, Written written, Receipt receipt, @Nullable URI address) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(Etag.of(written.version()));
        if (address != null) {
            headers.setLocation(address);
        }
        if (!views.await(written)) {
            headers.set(VIEWS_HEADER, "behind");
        }
        return ResponseEntity.status(status).headers(headers).body(receipt);
    }
}
