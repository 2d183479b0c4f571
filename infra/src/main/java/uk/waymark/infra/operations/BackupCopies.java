package uk.waymark.infra.operations;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.backup.Backup;
import uk.waymark.infra.platform.backup.BackupUnderWay;
import uk.waymark.infra.platform.backup.Backups;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The backups of the embedded store as operators list and make them. They are brought back on the command line. */
@Component
public record BackupCopies(Operators operators, ObjectProvider<Backups> backups) {

    /** Those that are kept, the newest first. */
    public List<Backup> all() {
        operators.mayLook();
        return ofEmbeddedStore().list();
    }

    /**
     * Makes one now.
     *
     * @throws CommandRefused if one is being made, or if the record is kept elsewhere
     * @throws RequestRefused if it failed
     */
    public Backup make() {
        operators.mayMend();
        try {
            return ofEmbeddedStore().make();
        } catch (BackupUnderWay e) {
            throw new CommandRefused(Code.WRONG_STATE, null, sentence(e));
        } catch (StoreRefused e) {
            throw new RequestRefused(
                    new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "BACKUP_FAILED", null, List.of(), sentence(e)));
        }
    }

    /** Whether this installation keeps its record in the embedded store. */
    public boolean areMade() {
        return backups.stream().findFirst().isPresent();
    }

    private Backups ofEmbeddedStore() {
        return backups.stream()
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        Code.WRONG_STATE,
                        null,
                        "Waymark makes backups of its embedded store only. This installation keeps its record"
                                + " on a server: back that up with the server's own tools."));
    }

    private static String sentence(StoreRefused refused) {
        return refused.getMessage() + " " + refused.remedy();
    }
}
