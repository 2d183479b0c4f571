package uk.waymark.infra.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.PartOutcome;
import uk.waymark.infra.importing.report.PartReport;
import uk.waymark.infra.importing.report.RowReport;
import uk.waymark.infra.importing.report.RowStatus;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** An importer that applies the rows of one plan, one after the other; what is refused in one does not stop the next. */
final class RowImporter {

    private final ImportSession session;
    private final RowParts parts;
    private final @Nullable String reason;
    private final CommandOrigin asked;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<UUID, Written> written = new HashMap<>();

    RowImporter(ImportSession session, RowParts parts, @Nullable String reason, CommandOrigin asked) {
        this.session = session;
        this.parts = parts;
        this.reason = reason;
        this.asked = asked;
    }

    RowReport apply(RowReading row) {
        List<Warning> warnings = new ArrayList<>(row.warnings());
        List<String> owners = new ArrayList<>(row.owners());
        List<PartReport> outcomes = new ArrayList<>();
        if (row.item() != null) {
            String digest = digest(row);
            for (RowPart part : parts.of(row, digest, owners, warnings)) {
                outcomes.add(new PartReport(part.part(), ask(part, digest, warnings)));
            }
        }
        return new RowReport(
                row.row().line(),
                row.item(),
                row.currentLevel(),
                row.targetLevel(),
                row.due(),
                List.copyOf(owners),
                status(outcomes, !warnings.isEmpty()),
                List.copyOf(outcomes),
                List.copyOf(warnings));
    }

    /** The newest of each stream that was written to. */
    Collection<Written> written() {
        return written.values();
    }

    /** The same row in the same file twice is two rows; the same row in the next file is the first of them again. */
    private String digest(RowReading row) {
        String original = row.row().original();
        return session.digest(original + "\u001f" + ordinals.merge(original, 1, Integer::sum));
    }

    private PartOutcome ask(RowPart part, String digest, List<Warning> warnings) {
        if (part.recorded()) {
            return PartOutcome.ALREADY_PRESENT;
        }
        if (!part.wanted()) {
            return PartOutcome.LEFT_OUT;
        }
        try {
            Written answer = send(part, digest);
            written.put(answer.stream(), answer);
            return answer.events() == 0 ? PartOutcome.ALREADY_PRESENT : PartOutcome.APPLIED;
        } catch (CommandRefused refused) {
            Refusal refusal = refusal(refused);
            warnings.add(
                    new Warning(refusal.code().name(), part.part().shown() + " was not applied. " + refusal.message()));
            return PartOutcome.REFUSED;
        }
    }

    /** The reason goes on record only where one is needed. */
    private Written send(RowPart part, String digest) {
        try {
            return send(part.command().apply(null), part.key(), digest);
        } catch (CommandRefused refused) {
            if (reason == null || refusal(refused).code() != Refusal.Code.REASON_REQUIRED) {
                throw refused;
            }
            return send(
                    part.command().apply(session.seal(Ids.of("text", part.key(), "reason"), reason)),
                    part.key(),
                    digest);
        }
    }

    private Written send(Command command, UUID key, String digest) {
        return session.send(
                command,
                new CommandOrigin(
                        asked.actor(),
                        asked.institutionId(),
                        asked.source(),
                        asked.correlationId(),
                        key,
                        digest,
                        null));
    }

    private static Refusal refusal(CommandRefused refused) {
        return refused.<Refusal>getDetails().orElseThrow();
    }

    private static RowStatus status(List<PartReport> parts, boolean warned) {
        Set<PartOutcome> outcomes = parts.stream().map(PartReport::outcome).collect(Collectors.toSet());
        if (outcomes.contains(PartOutcome.APPLIED)) {
            return warned ? RowStatus.IMPORTED_WITH_WARNINGS : RowStatus.IMPORTED;
        }
        return outcomes.contains(PartOutcome.ALREADY_PRESENT) ? RowStatus.ALREADY_PRESENT : RowStatus.SKIPPED;
    }
}
