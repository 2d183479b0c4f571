package uk.waymark.infra.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.kernel.calendar.Due;

/**
 * What a row says, as far as it was understood.
 *
 * @param item null if the row cannot be told to belong to any: nothing of it can be applied
 * @param currentLevel null if the text is no level of the item
 * @param targetLevel null if the text is no level of the item
 * @param response the level to answer with: the current one, unless an earlier row has spoken for the item
 * @param target the level to aim for: only if it lies above the current one, and no earlier row has spoken
 * @param nextSteps null if there are none
 */
public record RowReading(
        PlanRow row,
        @Nullable String item,
        @Nullable Integer currentLevel,
        @Nullable Integer targetLevel,
        @Nullable Integer response,
        @Nullable Integer target,
        @Nullable String nextSteps,
        @Nullable Due due,
        List<String> owners,
        List<Warning> warnings) {}
