package uk.waymark.infra.frame.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a page, of which at most one was sent and refused.
 *
 * @param refused null when the page is looked at for the first time
 */
public record Forms(@Nullable FormView refused) {

    public static Forms fresh() {
        return new Forms(null);
    }

    public FormView get(String name) {
        return refused != null && refused.name().equals(name) ? refused : FormView.fresh(name);
    }

    /** A form is taken once, however often its button is pressed. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }
}
