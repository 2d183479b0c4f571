package uk.waymark.infra.importing.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.LevelTexts.Place;

/**
 * The level that a text of a row stands for.
 *
 * @param level null unless the text is that of a level of the row's own item
 * @param warning present unless it is so word for word
 */
record LevelFinding(@Nullable Integer level, Optional<Warning> warning) {

    static LevelFinding of(String column, String text, String item, LevelTexts texts) {
        if (NormalisedWords.of(text).isEmpty()) {
            return nothing(Warning.Code.TEXT_MISSING, "The column '" + column + "' is empty.");
        }
        Optional<Place> found = texts.find(text, item);
        if (found.isEmpty()) {
            return nothing(
                    Warning.Code.TEXT_NOT_RECOGNISED,
                    "The text of '" + column + "' is no level of item " + item + "; nothing was taken from it.");
        }
        Place place = found.get();
        String where = "that of item " + place.item() + ", level " + place.level();
        if (!place.item().equals(item)) {
            return nothing(
                    Warning.Code.TEXT_OF_ANOTHER_ITEM,
                    "The text of '" + column + "' is " + (place.exact() ? "" : "nearly ") + where + ", not one of item "
                            + item + "; nothing was taken from it.");
        }
        return new LevelFinding(
                place.level(),
                place.exact()
                        ? Optional.empty()
                        : Optional.of(Warning.of(
                                Warning.Code.TEXT_MATCHED_APPROXIMATELY,
                                "The text of '" + column
                                        + "' differs from the framework's in some words; it was taken for " + where
                                        + ".")));
    }

    private static LevelFinding nothing(Warning.Code code, String message) {
        return new LevelFinding(null, Optional.of(Warning.of(code, message)));
    }
}
