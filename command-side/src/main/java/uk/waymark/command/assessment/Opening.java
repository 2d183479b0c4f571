package uk.waymark.command.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.FrameworkRules;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The rules for what an assessment is opened against, and for what may be said in it from then on. */
final class Opening {

    private Opening() {}

    /** There is one assessment per institution and framework family, for ever. */
    static AssessmentOpened decide(
            OpenAssessment command, @Nullable String openFramework, FrameworkCatalogue catalogue, LocalDate day) {
        Framework framework = FrameworkRules.framework("frameworkId", command.frameworkId(), catalogue);
        if (openFramework != null) {
            throw Refusal.of(
                            Code.ALREADY_EXISTS,
                            "frameworkId",
                            "The institution has an assessment against %s already.".formatted(openFramework))
                    .asException();
        }
        requireOwnName(command.assessmentId(), Ids.assessment(command.institutionId(), framework.family()));
        return new AssessmentOpened(
                command.assessmentId(), command.institutionId(), framework.id(), framework.digest(), day);
    }

    /** The item itself. Items of other frameworks, and of other versions, are unknown here. */
    static Item item(ItemRef ref, @Nullable String frameworkId, FrameworkCatalogue catalogue) {
        Framework own = catalogue
                .framework(Objects.requireNonNull(frameworkId, "an assessment is opened before anything is said in it"))
                .orElseThrow(() -> new IllegalStateException("the catalogue has lost " + frameworkId));
        if (!ref.frameworkId().equals(own.id())) {
            throw new Refusal(
                            Code.UNKNOWN_ITEM,
                            "item",
                            own.items().stream().map(Item::code).toList(),
                            "'%s' is no item of %s, which this assessment is against.".formatted(ref, own.id()))
                    .asException();
        }
        return FrameworkRules.item("item", ref.item(), own);
    }

    private static void requireOwnName(UUID asked, UUID own) {
        if (!asked.equals(own)) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "assessmentId",
                            List.of(own.toString()),
                            "This institution's assessment against this framework has the id %s.".formatted(own))
                    .asException();
        }
    }
}
