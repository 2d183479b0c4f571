package uk.waymark.infra.platform.people.forgetting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Whatever else the people store holds of an account: its sessions, its failed attempts. It goes with the account. */
public interface AccountTraces {

    /** What it is, in one word. */
    String name();

    /** What there is of it, without secrets, for the person whose account it is. */
    List<Map<String, Object>> held(NamedParameterJdbcTemplate store, UUID accountId);

    /** Deletes what there is of it, in the transaction that deletes the account. */
    void forget(NamedParameterJdbcTemplate store, UUID accountId);
}
