package uk.waymark.infra.operations.rebuild;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.operations.health.ViewProgress;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.views.ViewTokens;

/** A step that lets a copy take its views' place when it has come as far as they are. */
@Component
record Takeover(JdbcClient views, ViewCopies copies, ViewTokens tokens, ViewProgress progress, LiveProcessors live) {

    private static final Logger log = LoggerFactory.getLogger(Takeover.class);

    /** Events behind the head at which a copy is near enough. */
    private static final long NEAR = 500;

    /** True if it happened now; nobody needs the copy any more then. Otherwise the copy may stand still. */
    boolean happens(CopyUnderConstruction mine, Set<String> which) {
        if (!isNear(mine)
                || !mine.keepsPace(tokens.read(views, which))
                || !mine.swaps().areDue()) {
            return false;
        }
        try {
            copies.prepare(which);
            live.whileStopped(which, () -> mine.swap(transaction -> tokens.read(transaction, which)));
        } catch (DataAccessException e) {
            log.info("A rebuilt copy waits to take the place of {}: {}", which, e.getMessage());
            mine.swaps().failed();
            return false;
        }
        log.info("A rebuilt copy has taken the place of {}", which);
        return true;
    }

    private boolean isNear(CopyUnderConstruction mine) {
        long head = progress.head();
        return (mine.position() >= 0 || head < 0) && head - mine.position() <= NEAR;
    }
}
