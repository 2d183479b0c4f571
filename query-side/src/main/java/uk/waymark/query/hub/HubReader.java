package uk.waymark.query.hub;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.query.hub.Hubs.Hub;

/** A reader of the rows of hubs. */
@Component
class HubReader {

    private final JdbcClient views;

    HubReader(JdbcClient views) {
        this.views = views;
    }

    /** Somebody in a hub, as far as the view knows. */
    record Candidate(UUID institutionId, String name, InstitutionType type, LocalDate joinedOn) {}

    record Appointed(UUID personId, LocalDate on) {}

    record Joined(Hub hub, LocalDate on) {}

    List<Hub> hubs() {
        return views.sql("SELECT hub_id, name FROM hub ORDER BY name, hub_id")
                .query((row, number) -> hub(row))
                .list();
    }

    Optional<Hub> hub(UUID hubId) {
        return views.sql("SELECT hub_id, name FROM hub WHERE hub_id = ?")
                .param(hubId.toString())
                .query((row, number) -> hub(row))
                .optional();
    }

    List<Appointed> leads(UUID hubId) {
        return views.sql("SELECT person_id, appointed_on FROM hub_lead WHERE hub_id = ? ORDER BY appointed_on, version")
                .param(hubId.toString())
                .query((row, number) -> new Appointed(id(row, "person_id"), day(row, "appointed_on")))
                .list();
    }

    List<Candidate> members(UUID hubId) {
        return views.sql("""
            SELECT institution_id, name, type, joined_on FROM hub_member
            JOIN hub_institution USING (institution_id)
            WHERE hub_id = ? ORDER BY name, institution_id\
            """)
                .param(hubId.toString())
                .query((row, number) -> new Candidate(
                        id(row, "institution_id"),
                        row.getString("name"),
                        InstitutionType.valueOf(row.getString("type")),
                        day(row, "joined_on")))
                .list();
    }

    List<Joined> hubsOf(UUID institutionId) {
        return views.sql("""
            SELECT hub_id, name, joined_on FROM hub_member JOIN hub USING (hub_id)
            WHERE institution_id = ? ORDER BY name, hub_id\
            """)
                .param(institutionId.toString())
                .query((row, number) -> new Joined(hub(row), day(row, "joined_on")))
                .list();
    }

    List<HubsOf.Shared> shared(UUID hubId, UUID institutionId) {
        return views.sql("""
            SELECT framework, shown_from, shared_since FROM hub_sharing
            WHERE hub_id = ? AND institution_id = ? ORDER BY framework\
            """)
                .params(hubId.toString(), institutionId.toString())
                .query((row, number) ->
                        new HubsOf.Shared(row.getString("framework"), day(row, "shown_from"), day(row, "shared_since")))
                .list();
    }

    private static Hub hub(ResultSet row) throws SQLException {
        return new Hub(id(row, "hub_id"), row.getString("name"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }
}
