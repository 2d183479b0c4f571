package uk.waymark.infra.answering.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * The way in which somebody came to an item, which decides where saving leads to. Addresses and forms call it {@value
 * #FIELD}.
 */
enum Mode {
    /** To look at this one item; saving stays with it. */
    ALONE(""),
    /** Answering one unanswered item after another. */
    ANSWERING("on"),
    /** Looking at one answered item after another that nobody has looked at this academic year. */
    AGAIN("again"),
    /** Going through what the open review has not looked at yet. */
    REVIEW("review");

    static final String FIELD = "answering";

    private final String value;

    Mode(String value) {
        this.value = value;
    }

    /** @throws RequestRefused if there is no such mode */
    static Mode read(@Nullable String value) {
        return Arrays.stream(values())
                .filter(mode -> mode.value.equals(value == null ? "" : value))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(Problem.badRequest(
                        Problem.VALUE_NOT_ALLOWED,
                        FIELD,
                        List.of(ANSWERING.value, AGAIN.value, REVIEW.value),
                        "'%s' is no way of answering.".formatted(value))));
    }

    /** As addresses have it; empty for an item alone. */
    public String value() {
        return value;
    }
}
