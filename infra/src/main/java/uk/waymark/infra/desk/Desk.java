package uk.waymark.infra.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.institution.command.UrnCommand;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;

/**
 * The one door through which whoever asks for a write comes. A wish is validated, drawn up for whoever asks, sent as a command, and answered
 * with a receipt. Waiting until the views show it is a second step, once for any number of receipts.
 */
@Component
public class Desk {

    private static final Set<Permission> WATCHED = EnumSet.of(
            Permission.MANAGE_PEOPLE, Permission.SHARE, Permission.ERASE_TEXT, Permission.SET_UP, Permission.OPERATE);

    private final Drafts drafts;
    private final Dispatch dispatch;
    private final Access access;
    private final StreamOrigins origins;
    private final ViewWait views;
    private final SecurityLog log;

    Desk(Drafts drafts, Dispatch dispatch, Access access, StreamOrigins origins, ViewWait views, SecurityLog log) {
        this.drafts = drafts;
        this.dispatch = dispatch;
        this.access = access;
        this.origins = origins;
        this.views = views;
        this.log = log;
    }

    /**
     * Takes a wish.
     *
     * @throws RequestRefused if it cannot be read, or is about nothing that the caller knows
     * @throws CommandRefused if the caller may not have it, or the record refuses it; nothing is on record then
     */
    public Receipt take(Requester who, Subject about, Wish wish) {
        Draft draft = drafts.begin(who, about, wish.body(), wish.becomes());
        return send(who, draft, wish.command(draft));
    }

    /**
     * Sends one command of a wish that becomes several.
     *
     * @throws CommandRefused if the record refuses it
     */
    public Receipt send(Requester who, Draft draft, Command command) {
        Supplier<Written> sending = () -> dispatch.send(command, draft.origin());
        boolean wasRead = !draft.member().roles().isEmpty(); // an operator is on record without having been looked up
        Written written = wasRead ? access.onBehalfOf(draft.member(), sending) : sending.get();
        if (written.events() > 0) {
            origins.began(command);
            watch(who, command);
        }
        return Receipt.of(draft, written);
    }

    /** Waits, briefly, until views show all of it; false if one did not take it in meanwhile. It is on record all the same. */
    public boolean await(Collection<Receipt> receipts) {
        return views.await(receipts.stream().map(Receipt::written).toList());
    }

    /** The same for one. */
    public boolean await(Receipt receipt) {
        return await(List.of(receipt));
    }

    /** What changes who may see or do what, or makes something unreadable, is told to whoever watches over the service. */
    private void watch(Requester who, Command command) {
        Needs needs = command.getClass().getAnnotation(Needs.class);
        // a URN is claimed for something that is told itself
        if (needs != null && WATCHED.contains(needs.value()) && !(command instanceof UrnCommand)) {
            log.happened(
                    command.getClass().getSimpleName() + " by", who.caller().accountId());
        }
    }
}
