package uk.waymark.infra.importing.reading.when;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

/**
 * What a 'by when / who' says.
 *
 * @param due null if it gives no date that can be read
 * @param owners initials or names, in their order, each once; initials without dots
 * @param warnings what is missing, and whatever was not understood
 */
public record WhenWho(@Nullable Due due, List<String> owners, List<Warning> warnings) {

    /** Characters; nobody needs more to say when and who. */
    private static final int LONGEST = 500;

    public static WhenWho read(String text, AcademicYear academicYear) {
        if (text.length() > LONGEST) {
            return new WhenWho(
                    null,
                    List.of(),
                    List.of(Warning.of(
                            Warning.Code.UNREADABLE_WHEN,
                            "'By when / who' is longer than " + LONGEST
                                    + " characters: no date and no owner was set.")));
        }
        return new WhenWhoReader(text, academicYear).read();
    }
}
