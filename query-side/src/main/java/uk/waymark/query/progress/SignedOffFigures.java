package uk.waymark.query.progress;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.maturity.ItemState;
import uk.waymark.query.maturity.Standings;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.progress.Progress.ReviewFigures;
import uk.waymark.query.review.SignOff;
import uk.waymark.query.review.SignOffRows;
import uk.waymark.query.view.Moment;

/** The figures that stood when each review was signed off. */
@Component
class SignedOffFigures {

    private final SignOffRows signOffs;
    private final Standings standings;
    private final TextOpener texts;
    private final Clock clock;

    SignedOffFigures(SignOffRows signOffs, Standings standings, TextOpener texts, Clock clock) {
        this.signOffs = signOffs;
        this.standings = standings;
        this.texts = texts;
        this.clock = clock;
    }

    /** The reviews that are signed off at that moment. */
    List<ReviewFigures> by(UUID assessmentId, Framework framework, Moment moment) {
        List<SignOff> finished = signOffs.of(assessmentId, moment);
        Map<UUID, OpenedText> titles =
                texts.open(finished.stream().map(SignOff::title).toList());
        return finished.stream()
                .map(signOff -> new ReviewFigures(
                        signOff.reviewId(),
                        signOff.academicYear(),
                        title(signOff, titles),
                        signOff.on(),
                        signOff.at(),
                        answers(assessmentId, framework, signOff)))
                .toList();
    }

    private static String title(SignOff signOff, Map<UUID, OpenedText> titles) {
        return Objects.requireNonNull(titles.get(signOff.title().textId()), "every text is answered for")
                .shown();
    }

    private Map<String, Answer> answers(UUID assessmentId, Framework framework, SignOff signOff) {
        Map<ItemRef, ItemState> then = standings.at(assessmentId, Moment.of(signOff.on(), signOff.at(), clock));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : framework.items()) {
            ItemRef ref = new ItemRef(framework.id(), item.code());
            StandingAnswer standing = then.getOrDefault(ref, ItemState.NOTHING).answer();
            if (standing != null) {
                answers.put(item.code(), standing.answer());
            }
        }
        return answers;
    }
}
