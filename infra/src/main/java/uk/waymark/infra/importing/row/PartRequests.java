package uk.waymark.infra.importing.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.importing.kept.KeptReport.Fact;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.importing.report.PartOutcome;
import uk.waymark.infra.importing.report.PartReport;
import uk.waymark.infra.importing.row.RowPart.Terms;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

/** Asks for the parts of rows, and hears what becomes of each. A reason goes on record only where one is needed. */
final class PartRequests {

    private final ImportSession session;
    private final CommandOrigin asked;
    private final Map<UUID, Written> written = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    PartRequests(ImportSession session, CommandOrigin asked) {
        this.session = session;
        this.asked = asked;
    }

    Collection<Written> written() {
        return written.values();
    }

    List<NewName> newNames() {
        return session.newNames();
    }

    /** All facts so far, in the order in which they came. */
    List<Fact> facts() {
        return facts;
    }

    PartReport ask(RowPart part, RowDigest digest, List<Warning> warnings) {
        if (part.recorded()) {
            return report(part, PartOutcome.ALREADY_PRESENT, false);
        }
        if (!part.wanted()) {
            return report(part, PartOutcome.LEFT_OUT, false);
        }
        Warning withheld = part.terms().withheld();
        if (withheld != null) {
            warnings.add(withheld);
            return report(part, PartOutcome.REFUSED, false);
        }
        return apply(part, digest, warnings, part.terms().needsReason());
    }

    private PartReport apply(RowPart part, RowDigest digest, List<Warning> warnings, boolean needsReason) {
        String reason = part.terms().reason();
        if (needsReason && reason == null) {
            warnings.add(new Warning(Code.REASON_REQUIRED.name(), notApplied(part, why(part))));
            return report(part, PartOutcome.REFUSED, true);
        }
        try {
            Written answer = send(part, digest, needsReason ? reason : null);
            written.put(answer.stream(), answer);
            for (int back = answer.events() - 1; back >= 0; back--) {
                facts.add(new Fact(answer.stream(), answer.version() - back));
            }
            return report(part, answer.events() == 0 ? PartOutcome.ALREADY_PRESENT : PartOutcome.APPLIED, needsReason);
        } catch (CommandRefused refused) {
            Refusal refusal = refused.<Refusal>getDetails().orElseThrow();
            if (refusal.code() == Code.REASON_REQUIRED && !needsReason) {
                return apply(part, digest, warnings, true);
            }
            warnings.add(new Warning(refusal.code().name(), notApplied(part, refusal.message())));
            return report(part, PartOutcome.REFUSED, false);
        }
    }

    private Written send(RowPart part, RowDigest digest, @Nullable String reason) {
        ErasableText why = reason == null ? null : session.seal(Ids.of("text", part.key(), "reason"), reason);
        return session.send(
                part.command().apply(why),
                new CommandOrigin(
                        asked.actor(),
                        asked.institutionId(),
                        asked.source(),
                        asked.correlationId(),
                        part.key(),
                        digest.now(),
                        null));
    }

    private static PartReport report(RowPart part, PartOutcome outcome, boolean needsReason) {
        Terms terms = part.terms();
        return PartReport.of(part.part(), outcome, needsReason, needsReason ? terms.replaces() : null, terms.matches());
    }

    private static String notApplied(RowPart part, String why) {
        return part.part().shown() + " was not applied. " + why;
    }

    private static String why(RowPart part) {
        Integer replaces = part.terms().replaces();
        String change = switch (part.part()) {
            case ANSWER ->
                replaces == null
                        ? "The answer that follows it would be a fall"
                        : "The answer would fall from Response " + replaces;
            case TARGET ->
                part.terms().needsReason()
                        ? "The target Response " + replaces + " was reached and would be replaced"
                        : "The target Response " + replaces + " would be changed";
            case ACTION -> "The action would be moved";
        };
        return change + ": that needs a reason of its own.";
    }
}
