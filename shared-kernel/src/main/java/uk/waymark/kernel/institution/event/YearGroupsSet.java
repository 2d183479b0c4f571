package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The institution said which year groups it teaches. */
@Revision("1")
public record YearGroupsSet(UUID institutionId, List<Integer> yearGroups, LocalDate effectiveOn)
        implements InstitutionEvent {}
