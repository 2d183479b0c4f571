package uk.waymark.query.erasure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;

/** The entries that were merged or separated, as far as the view has read. */
@Component
public class MergedPeople {

    private static final String REMEMBER = """
        INSERT INTO same_person VALUES (?, ?, ?)
        ON CONFLICT (person_id) DO UPDATE SET into_person_id = excluded.into_person_id\
        """;

    private final JdbcClient views;

    public MergedPeople(JdbcClient views) {
        this.views = views;
    }

    void remember(PeopleMerged fact) {
        remember(fact.personId(), fact.institutionId(), fact.intoPersonId().toString());
    }

    void remember(PeopleSeparated fact) {
        remember(fact.personId(), fact.institutionId(), null);
    }

    private void remember(UUID personId, UUID institutionId, @Nullable String into) {
        views.sql(REMEMBER)
                .param(personId.toString())
                .param(institutionId.toString())
                .param(into)
                .update();
    }

    /** Tells a directory, which may be an older one, all of it. Entries that no fact is about are left as they are. */
    public void tell(SamePeople directory) {
        views.sql("SELECT person_id, into_person_id FROM same_person").query(row -> {
            UUID person = UUID.fromString(row.getString(1));
            String into = row.getString(2);
            if (into == null) {
                directory.separate(person);
            } else {
                directory.merge(person, UUID.fromString(into));
            }
        });
    }
}
