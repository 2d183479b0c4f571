package uk.waymark.infra.importing.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.infra.importing.kept.KeptReport.Fact;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.importing.report.PartOutcome;
import uk.waymark.infra.importing.report.PartReport;
import uk.waymark.infra.importing.report.RowReport;
import uk.waymark.infra.importing.report.RowStatus;
import uk.waymark.kernel.message.Written;

/** An importer that applies the rows of one plan, one after the other; what is refused in one does not stop the next. */
public final class RowImporter {

    private final KnownRows known;
    private final RowParts parts;
    private final PartRequests requests;
    private final Map<Long, List<Fact>> facts = new HashMap<>();

    RowImporter(KnownRows known, RowParts parts, PartRequests requests) {
        this.known = known;
        this.parts = parts;
        this.requests = requests;
    }

    /** Takes note of all rows, before the first is applied. */
    public void begin(List<RowReading> rows) {
        known.recognise(rows);
    }

    public RowReport apply(RowReading row) {
        List<Warning> warnings = new ArrayList<>(row.warnings());
        List<String> owners = new ArrayList<>(row.owners());
        List<PartReport> outcomes = new ArrayList<>();
        int before = requests.facts().size();
        if (row.item() != null) {
            KnownRow its = known.of(row);
            for (RowPart part : parts.of(row, its, owners, warnings)) {
                outcomes.add(requests.ask(part, its.digest(), warnings));
            }
        }
        facts.put(
                row.row().line(),
                List.copyOf(requests.facts().subList(before, requests.facts().size())));
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

    /** What each row brought, by its line. */
    public Map<Long, List<Fact>> facts() {
        return facts;
    }

    /** Names that the institution did not know before. */
    public List<NewName> newNames() {
        return requests.newNames();
    }

    /** The newest of each stream that was written to. */
    public Collection<Written> written() {
        return requests.written();
    }

    /** A row whose action is not on record is not there already, even if its levels are. */
    private static RowStatus status(List<PartReport> parts, boolean warned) {
        Set<PartOutcome> outcomes = parts.stream().map(PartReport::outcome).collect(Collectors.toSet());
        if (outcomes.contains(PartOutcome.APPLIED)) {
            return warned ? RowStatus.IMPORTED_WITH_WARNINGS : RowStatus.IMPORTED;
        }
        boolean open = parts.stream()
                .anyMatch(part -> part.part() == ImportPart.ACTION && part.outcome() == PartOutcome.REFUSED);
        return outcomes.contains(PartOutcome.ALREADY_PRESENT) && !open ? RowStatus.ALREADY_PRESENT : RowStatus.SKIPPED;
    }
}
