package uk.waymark.query.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts and people that were erased, as far as the view has read. */
@Component
public class ErasedTexts {

    /** SQLite takes 32,766 parameters in one statement. */
    private static final int AT_ONCE = 10_000;

    private final JdbcClient views;

    public ErasedTexts(JdbcClient views) {
        this.views = views;
    }

    /** Those of these texts that were erased. */
    public Set<UUID> contains(Collection<UUID> texts) {
        List<String> ids = texts.stream().map(UUID::toString).toList();
        Set<UUID> erased = new HashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            erased.addAll(views.sql("SELECT text_id FROM erased_text WHERE text_id IN (:ids)")
                    .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .query((row, number) -> UUID.fromString(row.getString(1)))
                    .list());
        }
        return erased;
    }

    /** How much the institution has erased so far: texts and people. It never becomes less, unless the view is lost. */
    public long countOf(UUID institutionId) {
        return views.sql("""
                        SELECT (SELECT count(*) FROM erased_text WHERE institution_id = :id)
                            + (SELECT count(*) FROM erased_person WHERE institution_id = :id)""")
                .param("id", institutionId.toString())
                .query(Long.class)
                .single();
    }

    public List<UUID> allTexts() {
        return views.sql("SELECT text_id FROM erased_text")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    public List<UUID> allPeople() {
        return views.sql("SELECT person_id FROM erased_person")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
