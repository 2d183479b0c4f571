package uk.waymark.query.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The maturity of an assessment: where its items and sections stand.
 *
 * @param version position in the assessment's stream that the view has reached, whatever the moment
 * @param items every item of the framework in its order, unanswered ones too
 */
public record Maturity(
        UUID assessmentId,
        UUID institutionId,
        String frameworkId,
        LocalDate asAt,
        Instant knownAt,
        long version,
        List<ItemStanding> items,
        List<SectionStanding> sections) {}
