package uk.waymark.infra.operations.deadletter;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A check of which letters may go: only the first of a stream can be tried or dropped: those behind it must not overtake
 * it.
 */
@Component
record FirstLetters(DeadLetterReads letters) {

    /** @throws CommandRefused if there is no such letter, or if it waits behind another one */
    LetterRow of(String view, String letterId) {
        LetterRow letter = letters.row(view, letterId).orElseThrow(() -> unknown(letterId));
        String first = letters.sequence(view, letter.sequence()).stream()
                .findFirst()
                .orElseThrow(() -> unknown(letterId))
                .letterId();
        if (!first.equals(letterId)) {
            throw new Refusal(
                            Code.WRONG_STATE,
                            "letterId",
                            List.of(first),
                            "This letter waits behind another one of its stream, which has to be dealt with first.")
                    .asException();
        }
        return letter;
    }

    /** The view has taken it in meanwhile, it was dropped, or there never was one. */
    static CommandRefused unknown(String letterId) {
        return new CommandRefused(
                Code.NOT_FOUND,
                "letterId",
                "There is no dead letter %s here any more: it was taken in or dropped.".formatted(letterId));
    }
}
