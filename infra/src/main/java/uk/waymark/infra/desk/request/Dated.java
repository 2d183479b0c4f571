package uk.waymark.infra.desk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a write. Every one may say since when it is true. */
public interface Dated {

    /** A London calendar day, today or earlier; null means today. */
    @Nullable
    LocalDate effectiveOn();
}
