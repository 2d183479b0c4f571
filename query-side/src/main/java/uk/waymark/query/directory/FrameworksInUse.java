package uk.waymark.query.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frameworks that institutions are assessed against, as far as the directory has read. */
@Component
public class FrameworksInUse {

    private final JdbcClient views;

    FrameworksInUse(JdbcClient views) {
        this.views = views;
    }

    /** Each framework once for every digest that it had. */
    public List<FrameworkInUse> all() {
        return views.sql("""
            SELECT DISTINCT framework_id, framework_digest FROM directory_assessment
            ORDER BY framework_id, framework_digest\
            """)
                .query((row, number) ->
                        new FrameworkInUse(row.getString("framework_id"), row.getString("framework_digest")))
                .list();
    }
}
