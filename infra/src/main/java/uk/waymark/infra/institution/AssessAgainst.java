package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.message.Ids;

/** The wish for an assessment against a framework. */
@Schema(name = "OpenRequest", example = "{\"frameworkId\":\"cimm-school@2024\"}")
public record AssessAgainst(
        @NotBlank String frameworkId, @Nullable LocalDate effectiveOn) implements Wish.Itself<OpenAssessment> {

    @Override
    public OpenAssessment command(Draft draft) {
        UUID assessmentId = Ids.assessment(draft.institutionId(), Framework.familyOf(frameworkId));
        draft.begins(Subject.assessment(assessmentId));
        return new OpenAssessment(assessmentId, draft.institutionId(), frameworkId, effectiveOn);
    }
}
