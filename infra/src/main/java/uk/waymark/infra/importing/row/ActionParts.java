package uk.waymark.infra.importing.row;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.choice.OnMatch;
import uk.waymark.infra.importing.choice.RowChoice;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.report.MatchingAction;
import uk.waymark.infra.importing.row.RowPart.Terms;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.infra.importing.session.OwnerLabels;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.timeline.ActionState;

/** Makes requests of a row's next steps: an action of its own, or the move of the open one that it matches. */
record ActionParts(
        ImportRequest request, PlanAssessment assessment, ImportSession session, RowIds ids, PlannedActions actions) {

    RowPart of(RowReading row, KnownRow known, List<String> owners, List<Warning> warnings) {
        RowChoice choice = choice(row);
        boolean wanted = choice.parts().contains(ImportPart.ACTION);
        if (known.action() != null) {
            ActionState back =
                    actions.takenBack(known.action(), row.due(), known.digest()).orElse(null);
            return back == null
                    ? planned(row, known, true, List.of(), null)
                    : moving(row, known, List.of(back), RowMatch.takenBack(row, back), warnings);
        }
        if (known.repeats() != null && choice.onMatch() != OnMatch.ADD) {
            return planned(row, known, false, List.of(), RowMatch.repeated(known.repeats()));
        }
        List<ActionState> matches = actions.matching(assessment.item(row), words(row), known.digest());
        if (matches.isEmpty() || choice.onMatch() == OnMatch.ADD) {
            List<UUID> people = wanted ? OwnerLabels.of(owners, session, warnings) : List.of();
            return planned(row, known, false, people, null);
        }
        return matches.stream().anyMatch(match -> RowMatch.goesOn(row, match))
                ? planned(row, known, true, List.of(), null)
                : moving(row, known, matches, RowMatch.warning(row, matches), warnings);
    }

    /** @param withheld why it is not planned; null if it is */
    private RowPart planned(
            RowReading row, KnownRow known, boolean recorded, List<UUID> people, @Nullable Warning withheld) {
        String digest = known.digest().now();
        UUID key = ids.key(digest, RowIds.ACTION);
        return new RowPart(
                ImportPart.ACTION,
                key,
                recorded,
                choice(row).parts().contains(ImportPart.ACTION),
                new Terms(null, false, null, List.of(), withheld),
                reason -> new PlanAction(
                        ids.action(digest),
                        request.institutionId(),
                        List.of(assessment.item(row)),
                        session.seal(Ids.of("text", key, "description"), words(row)),
                        row.due(),
                        people,
                        digest,
                        request.effectiveOn()));
    }

    /** @param otherwise says why it is not moved, if it is not */
    private RowPart moving(
            RowReading row, KnownRow known, List<ActionState> matches, Warning otherwise, List<Warning> warnings) {
        RowChoice choice = choice(row);
        boolean wanted = choice.parts().contains(ImportPart.ACTION);
        Optional<ActionState> meant = choice.onMatch() != OnMatch.MOVE || row.due() == null
                ? Optional.empty()
                : meant(matches, choice).filter(match -> actions.isFreeFor(known.digest(), match));
        if (wanted) {
            meant.ifPresent(match -> {
                actions.moved(match);
                RowMatch.keptOwners(row, match).ifPresent(warnings::add);
            });
        }
        ActionState match = meant.orElse(matches.getFirst());
        return new RowPart(
                ImportPart.ACTION,
                actions.moveKey(match.actionId(), known.digest()),
                false,
                wanted,
                new Terms(
                        request.reason(choice),
                        false,
                        null,
                        matches.stream().map(ActionParts::shown).toList(),
                        meant.isPresent() ? null : otherwise),
                reason -> new RescheduleAction(match.actionId(), row.due(), reason, request.effectiveOn()));
    }

    /** Of several the one that somebody chose; empty if nobody did. */
    private static Optional<ActionState> meant(List<ActionState> matches, RowChoice choice) {
        return matches.stream()
                .filter(match -> matches.size() == 1 || match.actionId().equals(choice.moved()))
                .findFirst();
    }

    private static MatchingAction shown(ActionState match) {
        return new MatchingAction(match.actionId(), match.description(), match.due(), match.owners());
    }

    private RowChoice choice(RowReading row) {
        return request.choices().of(row.row().line());
    }

    private static String words(RowReading row) {
        return Objects.requireNonNull(row.nextSteps());
    }
}
