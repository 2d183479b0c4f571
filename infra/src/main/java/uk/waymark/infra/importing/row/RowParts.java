package uk.waymark.infra.importing.row;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;

/**
 * A factory that takes rows apart into requests: an answer, a target, an action. Their ids and keys are made of the row's
 * digest, so that the same row always makes the same requests.
 */
record RowParts(LevelParts levels, ActionParts actions) {

    /**
     * In the order in which they are to be written. Owners whose label does not say who is meant are taken out of the
     * list, and reported.
     */
    List<RowPart> of(RowReading row, KnownRow known, List<String> owners, List<Warning> warnings) {
        boolean aimed = known.turns().aimed() || known.action() != null;
        List<RowPart> parts = new ArrayList<>();
        if (row.response() != null) {
            parts.add(levels.response(
                    row, row.response(), known.digest(), known.turns().answered() || aimed));
        }
        if (row.target() != null) {
            parts.add(levels.target(row, row.target(), known.digest(), aimed));
        }
        if (row.nextSteps() != null) {
            parts.add(actions.of(row, known, owners, warnings));
        }
        return parts;
    }
}
