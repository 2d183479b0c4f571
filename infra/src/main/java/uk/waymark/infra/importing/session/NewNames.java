package uk.waymark.infra.importing.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.people.Person;

/** The names of a plan that the institution does not know, each with what it stands for: what somebody said, or its words do. */
final class NewNames {

    private final UUID institutionId;
    private final PeopleDirectory people;
    private final Map<String, Person.Kind> said = new LinkedHashMap<>();
    private final Map<String, NewName> names = new LinkedHashMap<>();

    /** @param said by label, what somebody said that it stands for */
    NewNames(UUID institutionId, PeopleDirectory people, Map<String, Person.Kind> said) {
        this.institutionId = institutionId;
        this.people = people;
        said.forEach((label, kind) -> this.said.put(PeopleDirectory.sameLabel(label), kind));
    }

    /** Takes note of a name. Null if the institution knows it. */
    @Nullable
    NewName meet(String label) {
        String same = PeopleDirectory.sameLabel(label);
        if (!names.containsKey(same) && people.matching(institutionId, label).isEmpty()) {
            Person.Kind kind = said.get(same);
            names.put(same, new NewName(label, Objects.requireNonNullElse(kind, Person.Kind.of(label))));
        }
        return names.get(same);
    }

    List<NewName> list() {
        return List.copyOf(names.values());
    }
}
