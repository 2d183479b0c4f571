package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.operations.BackupCopies;
import uk.waymark.infra.platform.backup.Backup;

/** An endpoint for backups of the embedded store, for operators of the installation. */
@RestController
@RequestMapping("/api/operations/backups")
@OffTheRecord
@Tag(name = "Operations")
record BackupsEndpoint(BackupCopies backups) {

    /** Finished backups of this event store, the newest first. */
    public record BackupsKept(List<Backup> backups) {}

    @GetMapping
    @Operation(summary = "Backups that are kept, the newest first")
    BackupsKept all() {
        return new BackupsKept(backups.all());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a backup now, while everybody goes on working; those that are kept no longer are deleted",
            description = "Answers when it is complete and was read once to sum up its record.")
    Backup make() {
        return backups.make();
    }
}
