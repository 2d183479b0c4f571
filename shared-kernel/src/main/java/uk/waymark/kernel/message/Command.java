package uk.waymark.kernel.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a person asks Waymark to put on record. */
public interface Command {

    /** The London calendar day on which it became true: today or earlier; null means today. */
    @Nullable
    LocalDate effectiveOn();
}
