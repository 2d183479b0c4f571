package uk.waymark.infra.operations.rebuild;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.RecordRows;

/** The row of the rebuild that is under way: beside the views, where all nodes see it, and in the copy that it builds. */
@Component
record RebuildRunRow(JdbcClient store) {

    Optional<RebuildRun> find() {
        return store.sql("SELECT rebuild_id AS id, * FROM view_rebuild")
                .query(RecordRows.of(RebuildRun.class))
                .optional();
    }

    boolean isOf(UUID id) {
        return find().filter(run -> run.id().equals(id)).isPresent();
    }

    /** False if there is one already. */
    boolean add(RebuildRun run) {
        return store.sql("""
            INSERT INTO view_rebuild (only_row, rebuild_id, views, began_at, paused, position, per_second, failing)
            VALUES (1, ?, ?, ?, 0, -1, 0, 0) ON CONFLICT DO NOTHING\
            """)
                        .params(
                                run.id().toString(),
                                String.join(",", run.views()),
                                run.beganAt().toEpochMilli())
                        .update()
                == 1;
    }

    void pause(UUID id, boolean paused) {
        store.sql("UPDATE view_rebuild SET paused = ?, per_second = 0 WHERE rebuild_id = ?")
                .params(paused ? 1 : 0, id.toString())
                .update();
    }

    void progress(UUID id, long position, long perSecond, boolean failing) {
        store.sql("UPDATE view_rebuild SET position = ?, per_second = ?, failing = ? WHERE rebuild_id = ?")
                .params(position, perSecond, failing ? 1 : 0, id.toString())
                .update();
    }

    /** False if somebody else has. */
    boolean remove(UUID id) {
        return store.sql("DELETE FROM view_rebuild WHERE rebuild_id = ?")
                        .param(id.toString())
                        .update()
                == 1;
    }
}
