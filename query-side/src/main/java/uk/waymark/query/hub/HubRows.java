package uk.waymark.query.hub;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;

/** A writer of the rows of hubs. */
@Component
class HubRows {

    private static final List<String> TABLES =
            List.of("hub", "hub_lead", "hub_institution", "hub_member", "hub_sharing");

    private final JdbcClient views;

    HubRows(JdbcClient views) {
        this.views = views;
    }

    void register(HubRegistered registered) {
        write(
                "INSERT INTO hub (hub_id, name) VALUES (?, ?) ON CONFLICT (hub_id) DO NOTHING",
                registered.hubId(),
                registered.name());
    }

    void appoint(HubLeadAppointed appointed, long version) {
        write(
                "INSERT INTO hub_lead (hub_id, person_id, appointed_on, version) VALUES (?, ?, ?, ?) ON CONFLICT DO"
                        + " NOTHING",
                appointed.hubId(),
                appointed.personId(),
                appointed.effectiveOn(),
                version);
    }

    void dismiss(HubLeadDismissed dismissed) {
        write("DELETE FROM hub_lead WHERE hub_id = ? AND person_id = ?", dismissed.hubId(), dismissed.personId());
    }

    void name(InstitutionRegistered registered) {
        write(
                "INSERT INTO hub_institution (institution_id, name, type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                registered.institutionId(),
                registered.name(),
                registered.type().name());
    }

    void rename(InstitutionRenamed renamed) {
        write("UPDATE hub_institution SET name = ? WHERE institution_id = ?", renamed.name(), renamed.institutionId());
    }

    void join(HubJoined joined) {
        write(
                "INSERT INTO hub_member (hub_id, institution_id, joined_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                joined.hubId(),
                joined.institutionId(),
                joined.effectiveOn());
    }

    void leave(HubLeft left) {
        write("DELETE FROM hub_member WHERE hub_id = ? AND institution_id = ?", left.hubId(), left.institutionId());
    }

    void share(HubSharingGranted granted) {
        write(
                """
                INSERT INTO hub_sharing (hub_id, institution_id, framework, shown_from, shared_since)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (hub_id, institution_id, framework)
                DO UPDATE SET shown_from = excluded.shown_from, shared_since = excluded.shared_since\
                """,
                granted.hubId(),
                granted.institutionId(),
                granted.framework(),
                granted.from(),
                granted.effectiveOn());
    }

    void withdraw(HubSharingWithdrawn withdrawn) {
        write(
                "DELETE FROM hub_sharing WHERE hub_id = ? AND institution_id = ? AND framework = ?",
                withdrawn.hubId(),
                withdrawn.institutionId(),
                withdrawn.framework());
    }

    void clear() {
        TABLES.forEach(table -> write("DELETE FROM " + table));
    }

    /** Ids and days are kept as text, versions as numbers. */
    private void write(String sql, Object... values) {
        views.sql(sql)
                .params(Stream.of(values)
                        .map(value -> value instanceof Long ? value : value.toString())
                        .toList())
                .update();
    }
}
