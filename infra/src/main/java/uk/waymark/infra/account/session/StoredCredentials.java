package uk.waymark.infra.account.session;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Credentials;
import uk.waymark.infra.platform.people.PeopleStore;

/** Sessions and tokens as the people store has them: what was ended on another node, or from another browser, is gone here too. */
@Component
record StoredCredentials(PeopleStore people, Clock clock) implements Credentials {

    @Override
    public Set<String> good(Set<String> ids) {
        return people
                .read(store -> store.queryForList("""
                        SELECT session_id FROM spring_session WHERE session_id IN (:ids) AND expiry_time > :now
                        UNION ALL
                        SELECT token_id FROM api_token WHERE token_id IN (:ids) AND expires_at > :now\
                        """, Map.of("ids", ids, "now", clock.millis()), String.class))
                .stream()
                .collect(Collectors.toSet());
    }
}
