package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** A text is erased: its key is deleted after this fact. */
@Revision("1")
public record TextErased(
        UUID institutionId, UUID textId, @Nullable ErasableText reason, LocalDate effectiveOn)
        implements InstitutionEvent {}
