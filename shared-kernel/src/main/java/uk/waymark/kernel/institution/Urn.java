package uk.waymark.kernel.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The unique reference number of an institution in England's register (Get Information about Schools): six digits. */
public record Urn(String digits) {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** @throws IllegalArgumentException if it is not six digits */
    @JsonCreator
    public Urn {
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a URN has six digits, like 137654");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return digits;
    }
}
