package uk.waymark.infra.desk;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;

/** The maker of drafts for operators of the installation, who are on record in an organisation without a role in it. */
@Component
public record OperatorDrafts(
        Validation validation,
        Drafts drafts,
        StreamOrigins origins,
        Access access,
        Accounts accounts,
        PeopleDirectory people,
        EventStoreId eventStore) {

    /**
     * A draft of what makes an institution or a hub. There is nothing yet to belong to, so the client's key decides which, and
     * the event store's id keeps it apart from what the same key makes in other installations.
     *
     * @throws CommandRefused unless the caller runs the installation
     */
    public Draft beginNew(Requester who, Kind kind, Dated body) {
        validation.refuseUnlessValid(body);
        access.refuseUnlessOperator(who.caller());
        String key = who.checkedKey();
        UUID id = key == null
                ? UUID.randomUUID()
                : Ids.of(Subject.thing(kind), eventStore.value(), who.caller().accountId(), who.endpoint(), key);
        return about(who, new Subject(kind, id, null), body);
    }

    /**
     * A draft of what is asked for about a hub, by an operator or by whoever has a role in it.
     *
     * @throws RequestRefused 404 if there is none, or none that the caller knows
     * @throws CommandRefused if the caller may not do this
     */
    public Draft beginAboutHub(Requester who, UUID hubId, Dated body, Class<? extends Command> command) {
        Subject hub = Subject.hub(hubId);
        boolean exists =
                origins.of(hubId).filter(origin -> origin.kind() == Kind.HUB).isPresent();
        if (exists && access.operates(who.caller()) && !who.caller().readOnly()) {
            return about(who, hub, body);
        }
        return drafts.begin(who, hub, body, command);
    }

    /** A draft about an institution that is not registered yet, or that nobody looks after, or about a hub. */
    public Draft about(Requester who, Subject subject, Dated body) {
        validation.refuseUnlessValid(body);
        Account account = accounts.byId(who.caller().accountId()).orElseThrow();
        UUID person = people.personFor(account, subject.id()).id();
        return drafts.begin(who, new Member(subject.id(), person, Set.of()), subject, body, null);
    }
}
