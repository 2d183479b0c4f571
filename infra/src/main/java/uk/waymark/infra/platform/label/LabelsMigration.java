package uk.waymark.infra.platform.label;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A migration of the people store that writes every label anew as {@link Labels} has it. SQL would need a rule of its own.
 *
 * @param number the version that it is among the migrations of its store
 */
public record LabelsMigration(int number) implements JavaMigration {

    /** Entries that were withdrawn are in nobody's way, and stay so. */
    private static final String FOUND = "SELECT id, label FROM person WHERE same_label <> ' '";

    private static final String WRITTEN = "UPDATE person SET label = ?, same_label = ? WHERE id = ?";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement reading = store.createStatement();
                ResultSet people = reading.executeQuery(FOUND);
                PreparedStatement writing = store.prepareStatement(WRITTEN)) {
            while (people.next()) {
                String label = people.getString("label");
                writing.setString(1, Labels.kept(label));
                writing.setString(2, Labels.compared(label));
                writing.setString(3, people.getString("id"));
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(number));
    }

    @Override
    public String getDescription() {
        return "labels as Java has them";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
