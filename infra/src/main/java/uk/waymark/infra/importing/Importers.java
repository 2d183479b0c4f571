package uk.waymark.infra.importing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Drafts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.refusal.CommandRefused;

/** The check of who imports a plan: somebody who may both answer items and plan actions there. */
@Component
public class Importers {

    private final Drafts drafts;

    Importers(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The origin of everything that the import is going to write.
     *
     * @throws RequestRefused if the request cannot be read; 404 if there is no such institution, or none that the caller knows
     * @throws CommandRefused if the caller may not import
     */
    public CommandOrigin of(Requester who, ImportRequest request) {
        Requester importer = withoutConditions(who);
        Subject institution = Subject.institution(request.institutionId());
        drafts.begin(importer, institution, request, SubmitResponse.class);
        UUID person = drafts.begin(importer, institution, request, PlanAction.class)
                .member()
                .personId();
        return onRecord(request.institutionId(), person, who.correlationId());
    }

    /** The origin of what is imported for somebody who is on record as a person of the institution. */
    public static CommandOrigin onRecord(UUID institutionId, UUID person, UUID correlationId) {
        return new CommandOrigin(person, institutionId, ImportRequest.SOURCE, correlationId, null, null, null);
    }

    /** Rows are recognised one by one, by what they say: neither the key nor the version of the request counts. */
    private static Requester withoutConditions(Requester who) {
        return new Requester(
                who.caller(), who.source(), who.correlationId(), who.endpoint(), who.address(), null, null, null);
    }
}
