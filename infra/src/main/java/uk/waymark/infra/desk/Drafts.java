package uk.waymark.infra.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.infra.desk.request.ApiJson;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Origin;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The maker of drafts, with which every write begins: what was asked is validated, what it is about is found, and
 * whoever asks is looked up, once.
 */
@Component
public class Drafts {

    private final Validation validation;
    private final StreamOrigins origins;
    private final FrameworkCatalogue catalogue;
    private final Access access;
    private final InstitutionDigests digests;
    private final TextVault texts;
    private final JsonMapper json = ApiJson.builder().build();

    Drafts(
            Validation validation,
            StreamOrigins origins,
            FrameworkCatalogue catalogue,
            Access access,
            InstitutionDigests digests,
            TextVault texts) {
        this.validation = validation;
        this.origins = origins;
        this.catalogue = catalogue;
        this.access = access;
        this.digests = digests;
        this.texts = texts;
    }

    /**
     * A draft of what a member of an institution, or of a hub, asks for.
     *
     * @param command what is going to be sent: whoever may not send it is refused before anything is done for it
     * @throws RequestRefused if the body cannot be read; 404 if there is no such thing, or none that the caller knows
     * @throws CommandRefused if the caller may not do this
     */
    public Draft begin(Requester who, Subject about, Dated body, Class<? extends Command> command) {
        validation.refuseUnlessValid(body);
        Origin origin = origins.of(about.id())
                .filter(found -> found.kind() == about.kind())
                .orElseThrow(() -> unknown(about));
        Member member =
                access.writer(who.caller(), origin.organisationId(), command).orElseThrow(() -> unknown(about));
        return begin(who, member, about, body, item(about, origin));
    }

    /** A draft of what somebody asks for whom nothing further has to be found out about. */
    Draft begin(Requester who, Member member, Subject about, Dated body, @Nullable ItemRef item) {
        UUID organisation = member.organisationId();
        String key = who.checkedKey();
        CommandOrigin origin = new CommandOrigin(
                member.personId(),
                organisation,
                who.source(),
                who.correlationId(),
                key == null ? null : Ids.of("request", organisation, member.personId(), who.endpoint(), key),
                key == null ? null : digest(who, organisation, body),
                who.version(about.id()));
        return new Draft(member, origin, about, item, texts);
    }

    /** Keyed, because a body may hold words that are short enough to be guessed. */
    private String digest(Requester who, UUID organisation, Dated body) {
        return digests.digest(organisation, who.address() + "\n" + json.writeValueAsString(body));
    }

    /** The item that an address names: 404 if the assessment's framework has none of this code. */
    private @Nullable ItemRef item(Subject about, Origin origin) {
        if (about.item() == null) {
            return null;
        }
        Framework framework = catalogue
                .framework(String.valueOf(origin.frameworkId()))
                .orElseThrow(() -> new IllegalStateException("the catalogue has lost " + origin.frameworkId()));
        if (framework.item(about.item()).isEmpty()) {
            throw RequestRefused.notFound(
                    Code.UNKNOWN_ITEM,
                    "item",
                    framework.items().stream().map(Item::code).toList(),
                    "%s has no item '%s'.".formatted(framework.id(), about.item()));
        }
        return new ItemRef(framework.id(), about.item());
    }

    /** What is said of something that is not there, or that the caller may not know of. */
    public static RequestRefused unknown(Subject about) {
        return RequestRefused.unknown(about.field(), about.id());
    }
}
