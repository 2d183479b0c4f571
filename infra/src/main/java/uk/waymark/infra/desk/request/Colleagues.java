package uk.waymark.infra.desk.request;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.directory.LabelFitsSeveralPeople;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The people whom a request names by their initials, or by the name of their group. */
@Component
public class Colleagues {

    private final PeopleDirectory people;

    Colleagues(PeopleDirectory people) {
        this.people = people;
    }

    /**
     * Their ids, in the order in which they were named and once each. Somebody who was never named before gets one.
     *
     * @param labels null means nobody
     */
    public List<UUID> named(UUID institutionId, String field, @Nullable List<String> labels) {
        List<String> all = labels == null ? List.of() : labels;
        all.forEach(label -> refuseIfAmbiguous(institutionId, field, label));
        return all.stream()
                .map(label -> people.resolveOrCreate(institutionId, label).id())
                .distinct()
                .toList();
    }

    private void refuseIfAmbiguous(UUID institutionId, String field, String label) {
        List<Person> fitting = people.matching(institutionId, label);
        if (fitting.size() > 1) {
            throw Refusal.of(
                            Code.VALUE_NOT_ALLOWED,
                            field,
                            new LabelFitsSeveralPeople(label, fitting).getMessage()
                                    + " If not, one of them needs another label.")
                    .asException();
        }
    }
}
