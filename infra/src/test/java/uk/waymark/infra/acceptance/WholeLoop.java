package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole loop over HTTP, the same on every store: answer by answer as {@code /acceptance/loop.txt} has it. When that has to
 * change, what is in {@code target} takes its place.
 */
abstract class WholeLoop {

    /** The settings of an application that keeps its record in the store. */
    abstract List<String> store();

    @Test
    void every_answer_is_as_it_was_agreed() {
        Loop loop;
        try (School waymark = start()) {
            loop = new Loop(waymark);
            loop.registration();
            loop.colleagues();
            loop.answers();
            loop.movedGround();
            loop.plans();
            loop.sharing();
        }
        try (School waymark = start()) {
            loop.goOnAt(waymark);
            loop.review();
            loop.snapshots();
            loop.erasure();
        }
        loop.transcript().keep(Path.of("target", "acceptance", getClass().getSimpleName() + ".txt"));
        assertThat(loop.transcript().toString()).isEqualTo(Transcript.approved("/acceptance/loop.txt"));
    }

    private School start() {
        return School.with(Stream.concat(Stream.of("--waymark.snapshot-after=4"), store().stream())
                .toArray(String[]::new));
    }
}
