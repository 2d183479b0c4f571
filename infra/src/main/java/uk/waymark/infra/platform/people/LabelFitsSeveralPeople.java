package uk.waymark.infra.platform.people;

import java.util.List;

/** A label fits several people of an institution, so that it does not say who is meant. */
public class LabelFitsSeveralPeople extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Person> people;

    public LabelFitsSeveralPeople(String label, List<Person> people) {
        super("'%s' fits %d people".formatted(label, people.size()));
        this.people = List.copyOf(people);
    }

    public List<Person> people() {
        return people;
    }
}
