package uk.waymark.infra.platform.sweep;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.label.Labels;
import uk.waymark.infra.platform.people.InBatches;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.RecordRows;

/**
 * What may be swept if no fact names it: keys of texts, and people who are nothing but an entry of a directory. Whoever has
 * an account, or a link that invites them, or stands in a note of operators or a report is none of the sweep's business.
 */
@Component
class Candidates {

    private static final String PEOPLE = """
        SELECT p.id, p.institution_id, p.same_label FROM person p
        WHERE p.account_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM one_time_link l WHERE l.person_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM local_actor a WHERE a.id = p.id)
            AND NOT EXISTS (SELECT 1 FROM operation o WHERE o.subject = p.id)
            AND NOT EXISTS (SELECT 1 FROM import_report r WHERE r.person_id = p.id)\
        """;

    /** The words of a report are sealed under its id. */
    private static final String TEXTS =
            "SELECT text_id FROM text_key WHERE text_id NOT IN (SELECT report_id FROM import_report)";

    private final PeopleStore people;
    private final List<KeptReports> reports;

    Candidates(PeopleStore people, List<KeptReports> reports) {
        this.people = people;
        this.reports = reports;
    }

    private record Entry(String id, String institutionId, String sameLabel) {}

    Set<UUID> texts() {
        return people.read(store -> store.queryForList(TEXTS, Map.of(), String.class)).stream()
                .filter(NamedIds::isId)
                .map(UUID::fromString)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Set<UUID> people() {
        return unreported(people.read(store -> entries(store, PEOPLE, Map.of())));
    }

    /** Those of them who may still be swept, as this transaction sees it. */
    Set<UUID> stillPeople(NamedParameterJdbcTemplate store, Collection<UUID> ids) {
        return unreported(
                InBatches.of(ids, some -> entries(store, PEOPLE + " AND p.id IN (:ids)", Map.of("ids", some))));
    }

    private static List<Entry> entries(NamedParameterJdbcTemplate store, String select, Map<String, ?> values) {
        return store.query(select, values, RecordRows.of(Entry.class));
    }

    private Set<UUID> unreported(List<Entry> entries) {
        Map<String, Set<String>> reported = entries.stream()
                .map(Entry::institutionId)
                .distinct()
                .collect(Collectors.toMap(id -> id, this::reported));
        return entries.stream()
                .filter(entry -> NamedIds.isId(entry.id()))
                .filter(entry ->
                        !reported.getOrDefault(entry.institutionId(), Set.of()).contains(entry.sameLabel()))
                .map(entry -> UUID.fromString(entry.id()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> reported(String institutionId) {
        UUID institution = UUID.fromString(institutionId);
        return reports.stream()
                .flatMap(kept -> kept.labels(institution).stream())
                .map(Labels::compared)
                .collect(Collectors.toSet());
    }
}
