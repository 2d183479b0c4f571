package uk.waymark.infra.importing.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import uk.waymark.kernel.refusal.Refusal;

/**
 * Something that a person should look at, and what was done about it.
 *
 * @param code what a client may decide on: one of {@link Code}, or the code of a {@link Refusal}
 * @param message one sentence
 * @param candidates codes of items, of which somebody has to say which one is meant; else none
 */
public record Warning(
        String code,
        String message,

        @Schema(description = "Codes of the items that the row may be for, where that is not certain")
        List<String> candidates) {

    public Warning(String code, String message) {
        this(code, message, List.of());
    }

    /** What can be odd about a plan. */
    public enum Code {
        ENCODING_ASSUMED,
        COLUMNS_IGNORED,
        LINES_ABOVE_HEADER,
        TOO_MANY_FIELDS,
        ITEM_NOT_RECOGNISED,
        ITEM_UNCERTAIN,
        ITEM_CHOSEN,
        AREA_CARRIED_DOWN,
        ITEM_FOUND_BY_TITLE,
        TITLE_DIFFERS,
        DUPLICATE_ITEM,
        CONFLICTING_ROWS,
        TEXT_MISSING,
        TEXT_NOT_RECOGNISED,
        TEXT_OF_ANOTHER_ITEM,
        TEXT_MATCHED_APPROXIMATELY,
        TARGET_NOT_ABOVE_CURRENT,
        NO_NEXT_STEPS,
        TEXT_TOO_LONG,
        MISSING_DATE,
        MISSING_OWNER,
        UNREADABLE_WHEN,
        UNKNOWN_HALF_TERM,
        WINDOW_BACKWARDS,
        WINDOW_NOT_JOINED,
        TIME_PER_OWNER,
        SAID_TO_BE_DONE,
        OTHER_ACADEMIC_YEAR,
        AMBIGUOUS_OWNER,
        MATCHES_ACTION,
        MATCHES_ACTIONS,
        TAKEN_BACK,
        REPEATED_ROW,
        OWNERS_KEPT
    }

    public static Warning of(Code code, String message) {
        return new Warning(code.name(), message);
    }
}
