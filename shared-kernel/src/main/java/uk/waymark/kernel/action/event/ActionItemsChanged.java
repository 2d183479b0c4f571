package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;

/** The work serves other items; the whole list. */
@Revision("1")
public record ActionItemsChanged(UUID actionId, List<ItemRef> serves, LocalDate effectiveOn) implements ActionEvent {}
