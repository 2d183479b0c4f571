package uk.waymark.command.stream;

import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The rule for the names that an institution or a hub can have. */
public final class CheckedName {

    public static final int LONGEST = 200;

    private CheckedName() {}

    /** The name without the spaces around it. */
    public static String of(String asked) {
        String name = asked.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw Refusal.of(
                            Code.VALUE_NOT_ALLOWED,
                            "name",
                            "A name has 1 to %d characters; this one has %d.".formatted(LONGEST, name.length()))
                    .asException();
        }
        return name;
    }
}
