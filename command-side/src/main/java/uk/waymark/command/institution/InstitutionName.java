package uk.waymark.command.institution;

import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** What an institution can be called. */
final class InstitutionName {

    static final int LONGEST = 200;

    private InstitutionName() {}

    /** The name without the spaces around it. */
    static String of(String asked) {
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
