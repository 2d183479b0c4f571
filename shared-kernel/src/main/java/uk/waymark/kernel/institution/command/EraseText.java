package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to erase a text. */
@Needs(Permission.ERASE_TEXT)
public record EraseText(
        @TargetAggregateIdentifier UUID institutionId,
        UUID textId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {}
