package uk.waymark.infra.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.access.Access;
import uk.waymark.infra.access.Caller;
import uk.waymark.infra.access.Callers;
import uk.waymark.infra.access.Member;
import uk.waymark.infra.api.Asked;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.people.Account;
import uk.waymark.infra.people.Accounts;
import uk.waymark.infra.people.InstitutionDigests;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.infra.store.EventStoreId;
import uk.waymark.infra.text.TextVault;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Begins writes: finds out who asks, under which key, having seen what. */
@Component
public class Writes {

    private final Streams streams;
    private final Access access;
    private final Accounts accounts;
    private final PeopleDirectory people;
    private final EventStoreId eventStore;
    private final InstitutionDigests digests;
    private final TextVault texts;
    private final Today today;
    private final JsonMapper json = ApiJson.builder().build();

    Writes(
            Streams streams,
            Access access,
            Accounts accounts,
            PeopleDirectory people,
            EventStoreId eventStore,
            InstitutionDigests digests,
            TextVault texts,
            Today today) {
        this.streams = streams;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.eventStore = eventStore;
        this.digests = digests;
        this.texts = texts;
        this.today = today;
    }

    /**
     * A write about an institution.
     *
     * @param command what is going to be sent: whoever may not send it is refused before anything is done for it
     * @throws RequestRefused 404 if there is none, or none that the caller knows
     * @throws CommandRefused if the caller may not do this
     */
    public Write toInstitution(UUID institutionId, Dated body, Class<? extends Command> command) {
        streams.institution(institutionId);
        Member member = access.writer(caller(), institutionId, command, null)
                .orElseThrow(() -> Streams.unknown(institutionId, "institution"));
        return begin(member, institutionId, body);
    }

    /** Who imports into an institution, under the same conditions. */
    public Member importer(UUID institutionId) {
        streams.institution(institutionId);
        access.writer(caller(), institutionId, SubmitResponse.class, null);
        return access.writer(caller(), institutionId, PlanAction.class, null)
                .orElseThrow(() -> Streams.unknown(institutionId, "institution"));
    }

    /** The same, about an assessment. */
    public Write toAssessment(UUID assessmentId, Dated body, Class<? extends Command> command) {
        UUID institutionId = streams.assessment(assessmentId).institutionId();
        Member member = access.writer(caller(), institutionId, command, null)
                .orElseThrow(() -> Streams.unknown(assessmentId, "assessment"));
        return begin(member, assessmentId, body);
    }

    /** The same, about an action. */
    public Write toAction(UUID actionId, Dated body, Class<? extends Command> command) {
        UUID institutionId = streams.action(actionId).institutionId();
        Member member = access.writer(caller(), institutionId, command, actionId)
                .orElseThrow(() -> Streams.unknown(actionId, "action"));
        return begin(member, actionId, body);
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
        Caller caller = caller();
        if (access.operates(caller) && !caller.readOnly()) {
            return about(hubId, body);
        }
        Member member = access.writer(caller, hubId, command, null).orElseThrow(() -> Streams.unknown(hubId, "hub"));
        return begin(member, hubId, body);
    }

    private Write toNew(String kind, Dated body) {
        today.refuseLater(body.effectiveOn());
        Caller caller = caller();
        Account account = accounts.byId(caller.accountId()).orElseThrow();
        if (!access.operates(caller) || caller.readOnly()) {
            throw Refusal.of(Code.NOT_ALLOWED, null, "This is for operators of the installation.")
                    .asException();
        }
        String key = key();
        UUID id = key == null ? UUID.randomUUID() : Ids.of(kind, eventStore.value(), account.id(), endpoint(), key);
        return begin(founder(account, id), id, body);
    }

    /** The same, about another institution that is not registered yet, or about a hub. */
    public Write about(UUID institutionId, Dated body) {
        Account account = accounts.byId(caller().accountId()).orElseThrow();
        return begin(founder(account, institutionId), institutionId, body);
    }

    private Member founder(Account account, UUID institutionId) {
        return new Member(
                institutionId, people.personFor(account, institutionId).id(), Set.of());
    }

    private static Caller caller() {
        return Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    private Write begin(Member member, UUID subject, Dated body) {
        today.refuseLater(body.effectiveOn());
        UUID institutionId = member.organisationId();
        String key = key();
        Asked asked = new Asked(
                member.personId(),
                institutionId,
                request().getRequestURI().startsWith("/api/") ? "api" : "web",
                (UUID) Objects.requireNonNull(request().getAttribute(CorrelationFilter.ATTRIBUTE)),
                key == null ? null : Ids.of("request", institutionId, member.personId(), endpoint(), key),
                key == null ? null : digest(institutionId, body),
                Seen.version(request(), subject));
        return new Write(asked, subject, texts);
    }

    private @Nullable String key() {
        return IdempotencyKey.read(request().getHeader(IdempotencyKey.HEADER));
    }

    /** Keyed, because a body may hold words that are short enough to be guessed. */
    private String digest(UUID institutionId, Dated body) {
        String all = request().getMethod() + " " + request().getRequestURI() + "\n" + json.writeValueAsString(body);
        return digests.digest(institutionId, all);
    }

    /** What the endpoint is, whichever item or action it is asked about: a key is for one request only. */
    private String endpoint() {
        return request().getMethod() + " " + request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
