package uk.waymark.infra.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/** Tokens without {@code FOR UPDATE}, which SQLite does not know: its transactions that write exclude each other anyway. */
class SqliteTokenStore extends JdbcTokenStore {

    SqliteTokenStore(JdbcTokenStore.Builder builder) {
        super(builder);
    }

    @Override
    protected PreparedStatement selectForUpdate(Connection views, String processor, int segment) throws SQLException {
        return select(views, processor, segment, false);
    }
}
