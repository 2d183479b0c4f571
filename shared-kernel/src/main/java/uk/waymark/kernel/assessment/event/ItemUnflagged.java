package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.framework.ItemRef;

/** An item is no longer called a priority or a strength. */
@Revision("1")
public record ItemUnflagged(UUID assessmentId, ItemRef item, Flag flag, LocalDate effectiveOn) implements FlagEvent {}
