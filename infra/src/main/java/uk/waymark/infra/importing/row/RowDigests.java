package uk.waymark.infra.importing.row;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Spelling;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.kernel.calendar.AcademicYear;

/** Makes the digests of a plan's rows, in their order. What goes into one never changes: else rows would be added again. */
final class RowDigests {

    private static final String SEPARATOR = "\u001f";

    private final ImportSession session;
    private final String plan;
    private final Map<String, Integer> ordinals = new HashMap<>();

    RowDigests(ImportSession session, PlanAssessment assessment, AcademicYear academicYear) {
        this.session = session;
        this.plan = assessment.assessmentId() + SEPARATOR + academicYear;
    }

    RowDigest of(RowReading reading) {
        PlanRow row = reading.row();
        String words = Stream.of(row.currentPosition(), row.actionsToImprove(), row.nextSteps(), row.whenWho())
                .map(Spelling::plain)
                .collect(Collectors.joining(SEPARATOR));
        String content = String.join(SEPARATOR, plan, String.valueOf(reading.item()), words);
        return new RowDigest(content, numbered(content), numbered(row.original()));
    }

    /** The same row in the same file twice is two rows; the same row in the next file is the first of them again. */
    private String numbered(String row) {
        return session.digest(row + SEPARATOR + ordinals.merge(row, 1, Integer::sum));
    }
}
