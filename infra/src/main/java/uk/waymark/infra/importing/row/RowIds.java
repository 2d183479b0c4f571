package uk.waymark.infra.importing.row;

import java.util.UUID;
import uk.waymark.kernel.message.Ids;

/** The ids of what an institution's rows become. They never change: else a second import would add everything again. */
record RowIds(UUID institutionId) {

    static final String RESPONSE = "response";
    static final String TARGET = "target";
    static final String ACTION = "action";
    static final String MOVE = "move";

    /** The idempotency key of a part's request. */
    UUID key(String digest, String part) {
        return Ids.of("import", institutionId, digest, part);
    }

    /** The key of a row's move of an action, the how manyth it is. */
    UUID move(String digest, int time) {
        return key(digest, time == 1 ? MOVE : MOVE + time);
    }

    UUID action(String digest) {
        return Ids.of("action", institutionId, "import", digest);
    }
}
