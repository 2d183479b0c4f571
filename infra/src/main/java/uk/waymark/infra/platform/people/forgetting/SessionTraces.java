package uk.waymark.infra.platform.people.forgetting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. It ends with their account, in the same transaction. */
@Component
class SessionTraces implements AccountTraces {

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<Map<String, Object>> held(NamedParameterJdbcTemplate store, UUID accountId) {
        return store.query(
                "SELECT creation_time, last_access_time FROM spring_session WHERE principal_name = :account ORDER BY 1",
                Map.of("account", accountId.toString()),
                (row, number) -> Map.of(
                        "begunAt", Instant.ofEpochMilli(row.getLong(1)),
                        "lastUsedAt", Instant.ofEpochMilli(row.getLong(2))));
    }

    @Override
    public void forget(NamedParameterJdbcTemplate store, UUID accountId) {
        store.update(
                "DELETE FROM spring_session WHERE principal_name = :account", Map.of("account", accountId.toString()));
    }
}
