package uk.waymark.infra.desk.request;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;

/** Begins writes: finds out whether whoever asks may send the command, before anything is done for it. */
@Component
public class Writes {

    private final AskedWrites asked;
    private final Streams streams;
    private final Access access;

    Writes(AskedWrites asked, Streams streams, Access access) {
        this.asked = asked;
        this.streams = streams;
        this.access = access;
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
        Member member = access.writer(asked.caller(), institutionId, command)
                .orElseThrow(() -> Streams.unknown(institutionId, "institution"));
        return asked.begin(member, institutionId, body);
    }

    /** Who imports into an institution, under the same conditions. */
    public Member importer(UUID institutionId) {
        streams.institution(institutionId);
        access.writer(asked.caller(), institutionId, SubmitResponse.class);
        return access.writer(asked.caller(), institutionId, PlanAction.class)
                .orElseThrow(() -> Streams.unknown(institutionId, "institution"));
    }

    /** The same, about an assessment. */
    public Write toAssessment(UUID assessmentId, Dated body, Class<? extends Command> command) {
        UUID institutionId = streams.assessment(assessmentId).institutionId();
        Member member = access.writer(asked.caller(), institutionId, command)
                .orElseThrow(() -> Streams.unknown(assessmentId, "assessment"));
        return asked.begin(member, assessmentId, body);
    }

    /** The same, about an action. */
    public Write toAction(UUID actionId, Dated body, Class<? extends Command> command) {
        UUID institutionId = streams.action(actionId).institutionId();
        Member member = access.writer(asked.caller(), institutionId, command)
                .orElseThrow(() -> Streams.unknown(actionId, "action"));
        return asked.begin(member, actionId, body);
    }
}
