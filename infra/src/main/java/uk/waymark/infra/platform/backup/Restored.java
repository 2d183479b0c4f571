package uk.waymark.infra.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a restore.
 *
 * @param aside where the files are that were there before; null if there were none
 * @param erasedTexts how many texts the record says were erased: their keys are not there
 * @param erasedPeople how many people it says were erased
 * @param erasedSince texts and people that were erased after the backup was made, as the record said that was replaced.
 *     They are erased again, but the record that is there now does not say so
 * @param unreadable records that were there, or were put aside earlier, and cannot be read: whoever they say was erased is back
 */
public record Restored(
        Backup backup,
        @Nullable Path aside,
        int erasedTexts,
        int erasedPeople,
        Set<UUID> erasedSince,
        List<Path> unreadable) {

    Restored putAside(@Nullable Path directory) {
        return new Restored(backup, directory, erasedTexts, erasedPeople, erasedSince, unreadable);
    }
}
