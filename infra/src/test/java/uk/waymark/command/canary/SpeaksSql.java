package uk.waymark.command.canary;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Breaks a rule on purpose: a side that decides has a database of its own. */
public class SpeaksSql {

    void decide(DataSource database) throws SQLException {
        database.getConnection().close();
    }
}
