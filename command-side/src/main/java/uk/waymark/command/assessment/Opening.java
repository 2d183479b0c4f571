package uk.waymark.command.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** What an assessment is opened against, and what may be said in it from then on. */
final class Opening {

    private Opening() {}

    /** There is one assessment per institution and framework family, for ever. */
    static AssessmentOpened decide(
            OpenAssessment command, @Nullable String openFramework, FrameworkCatalogue catalogue, LocalDate day) {
        if (openFramework != null) {
            throw Refusal.of(
                            Code.ALREADY_EXISTS,
                            "frameworkId",
                            "The institution has an assessment against %s already.".formatted(openFramework))
                    .asException();
        }
        Framework framework = catalogue
                .framework(command.frameworkId())
                .orElseThrow(
                        () -> unknownFramework(command.frameworkId(), catalogue).asException());
        requireOwnName(command.assessmentId(), Ids.assessment(command.institutionId(), framework.family()));
        return new AssessmentOpened(
                command.assessmentId(), command.institutionId(), framework.id(), framework.digest(), day);
    }

    /** The item itself. Items of other frameworks, and of other versions, are unknown here. */
    static Item item(ItemRef ref, @Nullable String frameworkId, FrameworkCatalogue catalogue) {
        return catalogue
                .item(ref)
                .filter(item -> ref.frameworkId().equals(frameworkId))
                .orElseThrow(() -> unknownItem(ref, frameworkId, catalogue).asException());
    }

    private static Refusal unknownFramework(String frameworkId, FrameworkCatalogue catalogue) {
        return new Refusal(
                Code.UNKNOWN_FRAMEWORK,
                "frameworkId",
                catalogue.frameworks().stream().map(Framework::id).toList(),
                "There is no framework '%s'.".formatted(frameworkId));
    }

    private static Refusal unknownItem(ItemRef ref, @Nullable String frameworkId, FrameworkCatalogue catalogue) {
        List<String> codes = catalogue.frameworks().stream()
                .filter(framework -> framework.id().equals(frameworkId))
                .flatMap(framework -> framework.items().stream())
                .map(Item::code)
                .toList();
        return new Refusal(
                Code.UNKNOWN_ITEM,
                "item",
                codes,
                "'%s' is no item of %s, which this assessment is against.".formatted(ref, frameworkId));
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
