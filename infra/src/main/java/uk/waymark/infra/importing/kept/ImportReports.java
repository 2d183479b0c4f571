package uk.waymark.infra.importing.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.forgetting.Forgetting.Erased;
import uk.waymark.infra.platform.store.RecordRows;
import uk.waymark.infra.platform.sweep.KeptReports;
import uk.waymark.infra.platform.text.TextKeys;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.query.erasure.ErasedTexts;

/**
 * The reports of imports in the people store. All words of a report, of imported rows and of skipped ones, are sealed as one
 * text under the report's id. They quote the plan and name people, so they are gone once the institution has erased
 * anything; what has no words stays until the whole report expires.
 */
@Component
public record ImportReports(PeopleStore people, TextKeys keys, TextVault vault, ErasedTexts erased, Clock clock)
        implements KeptReports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LISTED = 50;
    private static final String TABLE = "import_report";

    /** Where a report is kept, and for whom. */
    public record Place(UUID reportId, UUID institutionId, UUID personId) {}

    private record Stored(
            UUID reportId,
            UUID institutionId,
            long erasedBefore,
            String report,
            @Nullable String words) {}

    /** How much the institution has erased so far: to be asked before anything is read that a report may quote. */
    public long erasedBy(UUID institutionId) {
        return erased.countOf(institutionId);
    }

    /**
     * Keeps a report; the first of an id stays.
     *
     * @param erasedBefore how much the institution had erased when the import began
     */
    public void keep(Place place, KeptReport kept, long erasedBefore) {
        if (find(place.reportId(), place.institutionId()).isPresent()) {
            return;
        }
        ErasableText words = vault.seal(place.institutionId(), place.reportId(), JSON.writeValueAsString(kept));
        ImportReport report = kept.report();
        people.write(store -> store.update(
                """
                INSERT INTO import_report VALUES (:id, :institution, :person, :at, :year, :framework, :imported,
                    :withWarnings, :skipped, :alreadyPresent, :erasedBefore, :report, :words) ON CONFLICT DO NOTHING\
                """,
                new MapSqlParameterSource("id", place.reportId().toString())
                        .addValue("institution", place.institutionId().toString())
                        .addValue("person", place.personId().toString())
                        .addValue("at", clock.instant().toEpochMilli())
                        .addValue("year", report.academicYear().toString())
                        .addValue("framework", report.frameworkId())
                        .addValue("imported", report.imported())
                        .addValue("withWarnings", report.withWarnings())
                        .addValue("skipped", report.skipped())
                        .addValue("alreadyPresent", report.alreadyPresent())
                        .addValue("erasedBefore", erasedBefore)
                        .addValue("report", JSON.writeValueAsString(kept.withoutWords()))
                        .addValue("words", JSON.writeValueAsString(words))));
    }

    /** The institution's latest imports, the newest first. */
    public List<KeptImport> latest(UUID institutionId) {
        return people.read(store -> store.query(
                "SELECT * FROM import_report WHERE institution_id = :institution ORDER BY imported_at DESC, report_id"
                        + " LIMIT :most",
                Map.of("institution", institutionId.toString(), "most", LISTED),
                RecordRows.of(KeptImport.class)));
    }

    /** The report, with its words unless they are erased. */
    public Optional<KeptReport> find(UUID reportId, UUID institutionId) {
        return stored(institutionId, "AND report_id = :id", Map.of("id", reportId.toString())).stream()
                .findFirst()
                .map(stored -> whole(stored).orElseGet(() -> JSON.readValue(stored.report(), KeptReport.class)));
    }

    @Override
    public Set<String> labels(UUID institutionId) {
        return stored(institutionId, "AND words IS NOT NULL", Map.of()).stream()
                .flatMap(stored -> whole(stored).stream())
                .flatMap(kept -> kept.report().rows().stream())
                .flatMap(row -> row.owners().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public int forgetBefore(Instant before) {
        return shred(store -> {
            Map<String, ?> then = Map.of("before", before.toEpochMilli());
            List<UUID> ids = ids(store, "SELECT report_id FROM import_report WHERE imported_at < :before", then);
            store.update("DELETE FROM import_report WHERE imported_at < :before", then);
            return ids;
        });
    }

    /** No words stay of an institution that erased something. */
    @EventListener
    public void forget(Erased gone) {
        gone.institutions()
                .forEach(institution -> shred(store -> {
                    Map<String, ?> its = Map.of("institution", institution.toString());
                    String kept = " WHERE institution_id = :institution AND words IS NOT NULL";
                    List<UUID> ids = ids(store, "SELECT report_id FROM import_report" + kept, its);
                    store.update("UPDATE import_report SET words = NULL" + kept, its);
                    return ids;
                }));
    }

    private int shred(Function<NamedParameterJdbcTemplate, List<UUID>> reports) {
        List<UUID> shredded = new ArrayList<>();
        keys.delete(store -> {
            shredded.addAll(reports.apply(store));
            return shredded;
        });
        if (!shredded.isEmpty()) {
            people.scrub(TABLE);
        }
        return shredded.size();
    }

    private static List<UUID> ids(NamedParameterJdbcTemplate store, String select, Map<String, ?> values) {
        return store.query(select, values, (row, number) -> UUID.fromString(row.getString(1)));
    }

    private List<Stored> stored(UUID institutionId, String which, Map<String, String> values) {
        return people.read(store -> store.query(
                "SELECT * FROM import_report WHERE institution_id = :institution " + which,
                new MapSqlParameterSource(values).addValue("institution", institutionId.toString()),
                RecordRows.of(Stored.class)));
    }

    /** Empty if something was erased since it began, at whichever node. */
    private Optional<KeptReport> whole(Stored stored) {
        if (stored.words() == null
                || stored.erasedBefore() != erased.countOf(stored.institutionId())
                || !vault.keeps(stored.institutionId(), stored.reportId())) {
            return Optional.empty();
        }
        ErasableText words = JSON.readValue(stored.words(), ErasableText.class);
        return Stream.ofNullable(vault.open(List.of(words)).get(words.textId()))
                .filter(OpenedText.Readable.class::isInstance)
                .map(OpenedText.Readable.class::cast)
                .map(readable -> JSON.readValue(readable.words(), KeptReport.class))
                .findFirst();
    }
}
