package uk.waymark.infra.institution.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.directory.InstitutionState.OpenAssessment;

/** The frameworks that an institution can be assessed against, the one for its type first. */
@Component
record AvailableFrameworks(FrameworkCatalogue catalogue) {

    /** An assessment that is open, and what it answers. */
    record Open(UUID assessmentId, Framework framework) {}

    /** The newest version of the framework that a type of institution is offered first; null if there is none yet. */
    @Nullable
    Framework forType(InstitutionType type) {
        return catalogue.frameworks().stream()
                .filter(one -> one.family().equals(type.defaultFrameworkFamily()))
                .max(Comparator.comparing(Framework::version))
                .orElse(null);
    }

    List<Open> open(InstitutionState institution) {
        return institution.assessments().stream()
                .flatMap(one -> catalogue.framework(one.frameworkId()).stream()
                        .map(framework -> new Open(one.assessmentId(), framework)))
                .toList();
    }

    /** There is one assessment per family, so a family that is open is not offered again. */
    List<Framework> notOpen(InstitutionState institution) {
        Set<String> taken = institution.assessments().stream()
                .map(OpenAssessment::frameworkId)
                .map(Framework::familyOf)
                .collect(Collectors.toSet());
        String usual = institution.type().defaultFrameworkFamily();
        return catalogue.frameworks().stream()
                .filter(one -> !taken.contains(one.family()))
                .sorted(Comparator.comparing((Framework one) -> !one.family().equals(usual))
                        .thenComparing(Framework::title))
                .toList();
    }
}
