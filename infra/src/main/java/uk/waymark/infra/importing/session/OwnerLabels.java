package uk.waymark.infra.importing.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.platform.people.directory.LabelFitsSeveralPeople;

/** A lookup that finds out who the owners of a row's action are. */
public final class OwnerLabels {

    private OwnerLabels() {}

    /** @param labels those that do not say who is meant are taken out of the list, and warned of */
    public static List<UUID> of(List<String> labels, ImportSession session, List<Warning> warnings) {
        List<UUID> people = new ArrayList<>();
        labels.removeIf(label -> {
            try {
                people.add(session.person(label));
                return false;
            } catch (LabelFitsSeveralPeople ambiguous) {
                warnings.add(Warning.of(
                        Warning.Code.AMBIGUOUS_OWNER,
                        ambiguous.getMessage() + " This owner was left out. Reassign the action to whom you mean."));
                return true;
            }
        });
        return people;
    }
}
