package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The year groups that the institution teaches. */
@Revision("1")
public record YearGroupsSet(UUID institutionId, List<Integer> yearGroups, LocalDate effectiveOn)
        implements InstitutionEvent {}
