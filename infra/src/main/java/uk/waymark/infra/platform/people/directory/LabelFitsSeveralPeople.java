package uk.waymark.infra.platform.people.directory;

import java.util.List;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.kernel.text.Listing;

/** A label fits several people of an institution, so that it does not say who is meant. */
public class LabelFitsSeveralPeople extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Person> people;

    public LabelFitsSeveralPeople(String label, List<Person> people) {
        super(
                "‘%s’ fits %d entries here: %s. If they are one person, an administrator can merge them on the page People."
                        .formatted(
                                Isolated.of(label),
                                people.size(),
                                Listing.and(people.stream()
                                        .map(one -> "‘" + Isolated.of(one.label()) + "’")
                                        .toList())));
        this.people = List.copyOf(people);
    }

    public List<Person> people() {
        return people;
    }
}
