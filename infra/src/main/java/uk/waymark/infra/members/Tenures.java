package uk.waymark.infra.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.members.Colleague.Held;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.message.Fact;

/** The tenures of everybody in an institution, or of a hub's leads: who had which role from when to when, as the record says. */
@Component
public class Tenures {

    private static final RoleTurns TURNS = new RoleTurns();

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

        boolean lasts() {
            return until == null;
        }
    }

    /** Everybody's, in the order of roles. */
    public List<Tenure> of(UUID organisationId) {
        List<Tenure> all = new ArrayList<>();
        streams.facts(organisationId, Fact.class)
                .flatMap(fact -> TURNS.of(fact).stream())
                .forEach(turn -> apply(all, turn));
        all.sort(Comparator.comparing(Tenure::role));
        return all;
    }

    /** The roles that one person has now. */
    public List<Held> held(UUID organisationId, UUID personId) {
        return held(of(organisationId), personId);
    }

    static List<Held> held(List<Tenure> all, UUID personId) {
        return all.stream()
                .filter(tenure -> tenure.lasts() && tenure.personId().equals(personId))
                .map(tenure -> new Held(tenure.role(), tenure.since()))
                .toList();
    }

    private static void apply(List<Tenure> all, RoleTurns.Turn turn) {
        switch (turn) {
            case RoleTurns.Given given -> all.add(new Tenure(given.personId(), given.role(), given.day(), null));
            case RoleTurns.Taken taken ->
                all.replaceAll(
                        one -> one.lasts() && taken.ends(one.personId(), one.role()) ? one.until(taken.day()) : one);
        }
    }
}
