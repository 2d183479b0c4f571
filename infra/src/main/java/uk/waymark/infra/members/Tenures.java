package uk.waymark.infra.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;

/** Who had which role from when to when, as the record of the institution says. */
@Component
public class Tenures {

    private final Streams streams;

    Tenures(Streams streams) {
        this.streams = streams;
    }

    /** @param until null while they have it */
    public record Tenure(
            UUID personId,
            Role role,
            LocalDate since,
            @Nullable LocalDate until) {

        private Tenure until(LocalDate day) {
            return new Tenure(personId, role, since, day);
        }

        public boolean lasts() {
            return until == null;
        }
    }

    /** Everybody's, in the order of roles. */
    public List<Tenure> of(UUID institutionId) {
        List<Tenure> all = new ArrayList<>();
        streams.facts(institutionId, InstitutionEvent.class).forEach(fact -> apply(all, fact));
        all.sort(Comparator.comparing(Tenure::role));
        return all;
    }

    private static void apply(List<Tenure> all, InstitutionEvent fact) {
        switch (fact) {
            case RoleGranted granted ->
                all.add(new Tenure(granted.personId(), granted.role(), granted.effectiveOn(), null));
            case RoleRevoked revoked ->
                all.replaceAll(one -> one.lasts()
                                && one.role() == revoked.role()
                                && one.personId().equals(revoked.personId())
                        ? one.until(revoked.effectiveOn())
                        : one);
            case PersonErased erased ->
                all.replaceAll(one -> one.lasts() && one.personId().equals(erased.personId())
                        ? one.until(erased.effectiveOn())
                        : one);
            default -> {}
        }
    }
}
