package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.backup.Backup;
import uk.waymark.infra.platform.backup.BackupUnderWay;
import uk.waymark.infra.platform.backup.Backups;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Backups of the embedded store, for operators of the installation. They are brought back on the command line. */
@RestController
@RequestMapping("/api/operations/backups")
@OffTheRecord
@Tag(name = "Operations")
public class BackupsEndpoint {

    private final Operators operators;
    private final ObjectProvider<Backups> backups;

    BackupsEndpoint(Operators operators, ObjectProvider<Backups> backups) {
        this.operators = operators;
        this.backups = backups;
    }

    /** Finished backups of this event store, the newest first. */
    public record BackupsKept(List<Backup> backups) {}

    @GetMapping
    @Operation(summary = "Backups that are kept, the newest first")
    public BackupsKept all() {
        operators.mayLook();
        return new BackupsKept(ofEmbeddedStore().list());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a backup now, while everybody goes on working; those that are kept no longer are deleted",
            description = "Answers when it is complete and was read once to sum up its record.")
    public Backup make() {
        operators.mayMend();
        try {
            return ofEmbeddedStore().make();
        } catch (BackupUnderWay e) {
            throw Refusal.of(Code.WRONG_STATE, null, sentence(e)).asException();
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
                .orElseThrow(() -> Refusal.of(
                                Code.WRONG_STATE,
                                null,
                                "Waymark makes backups of its embedded store only. This installation keeps its record on"
                                        + " a server: back that up with the server's own tools.")
                        .asException());
    }

    private static String sentence(StoreRefused refused) {
        return refused.getMessage() + " " + refused.remedy();
    }
}
