package uk.waymark.infra.desk.request;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.Account;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Begins the writes of operators of the installation, who are on record in an organisation without a role in it. */
@Component
public class OperatorWrites {

    private final AskedWrites asked;
    private final Streams streams;
    private final Access access;
    private final Accounts accounts;
    private final PeopleDirectory people;
    private final EventStoreId eventStore;

    OperatorWrites(
            AskedWrites asked,
            Streams streams,
            Access access,
            Accounts accounts,
            PeopleDirectory people,
            EventStoreId eventStore) {
        this.asked = asked;
        this.streams = streams;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.eventStore = eventStore;
    }

    /**
     * The write that makes an institution, for operators of the installation: there is nothing yet to belong to, so the
     * client's key decides which, and the event store's id keeps it apart from what the same key makes in other
     * installations.
     */
    public Write toNewInstitution(Dated body) {
        return toNew("institution", body);
    }

    /** The same, for what makes a hub. */
    public Write toNewHub(Dated body) {
        return toNew("hub", body);
    }

    /**
     * A write about a hub, for operators of the installation.
     *
     * @throws RequestRefused 404 if there is none, or none that the caller knows
     * @throws CommandRefused if the caller may not do this
     */
    public Write toHub(UUID hubId, Dated body, Class<? extends Command> command) {
        streams.hub(hubId);
        Caller caller = asked.caller();
        if (access.operates(caller) && !caller.readOnly()) {
            return about(hubId, body);
        }
        Member member = access.writer(caller, hubId, command).orElseThrow(() -> Streams.unknown(hubId, "hub"));
        return asked.begin(member, hubId, body);
    }

    private Write toNew(String kind, Dated body) {
        asked.refuseLater(body);
        Caller caller = asked.caller();
        Account account = accounts.byId(caller.accountId()).orElseThrow();
        if (!access.operates(caller) || caller.readOnly()) {
            throw Refusal.of(Code.NOT_ALLOWED, null, "This is for operators of the installation.")
                    .asException();
        }
        String key = asked.key();
        UUID id =
                key == null ? UUID.randomUUID() : Ids.of(kind, eventStore.value(), account.id(), asked.endpoint(), key);
        return asked.begin(founder(account, id), id, body);
    }

    /** The same, about another institution that is not registered yet, or about a hub. */
    public Write about(UUID institutionId, Dated body) {
        asked.refuseLater(body);
        Account account = accounts.byId(asked.caller().accountId()).orElseThrow();
        return asked.begin(founder(account, institutionId), institutionId, body);
    }

    private Member founder(Account account, UUID institutionId) {
        return new Member(
                institutionId, people.personFor(account, institutionId).id(), Set.of());
    }
}
