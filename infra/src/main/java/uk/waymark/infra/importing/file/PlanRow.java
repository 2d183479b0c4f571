package uk.waymark.infra.importing.file;

import java.util.List;

/**
 * One record of the file, as it was written.
 *
 * @param line the line on which the record starts; the header is line 1
 * @param surplus words beyond the last column: the record was probably torn apart by an unquoted delimiter
 */
public record PlanRow(
        long line,
        String area,
        String currentPosition,
        String actionsToImprove,
        String nextSteps,
        String whenWho,
        List<String> surplus) {

    public PlanRow withArea(String other) {
        return new PlanRow(line, other, currentPosition, actionsToImprove, nextSteps, whenWho, surplus);
    }

    /** The same words give the same text, wherever the record stands in whichever file, and whichever way its lines end. */
    public String original() {
        return String.join("\u001f", area, currentPosition, actionsToImprove, nextSteps, whenWho)
                .replace("\r\n", "\n");
    }
}
