package uk.waymark.infra.answering.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.history.FindHistory;
import uk.waymark.query.history.History;
import uk.waymark.query.history.HistoryEntry;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.review.FindOpenReview;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.OpenReview;
import uk.waymark.query.review.Reviews;

/** A reader that knows where answering one after another has got to, and where it goes on. */
@Component
record Rounds(Reads reads, Sites sites) {

    private static final Set<String> ANSWERED = Set.of("ResponseSubmitted", "ResponseRevised", "ResponseReaffirmed");

    private static final int FEW = 5;
    private static final History NOTHING = new History(List.of(), null);

    Round of(UUID assessmentId) {
        Maturity maturity =
                reads.one(new FindMaturity(assessmentId, null, null), Maturity.class, "assessmentId", assessmentId);
        List<String> inReview =
                reads.one(new FindReviews(assessmentId), Reviews.class, "assessmentId", assessmentId).reviews().stream()
                        .flatMap(review -> review.stillToLookAt().stream())
                        .toList();
        return new Round(maturity.items(), AcademicYear.of(sites.today()).firstDay(), inReview);
    }

    /** The review that is open, or those that are over if none is. */
    String review(UUID assessmentId) {
        return reads.find(new FindOpenReview(assessmentId), OpenReview.class)
                .map(open -> Addresses.review(assessmentId, open.reviewId()))
                .orElse(Addresses.reviews(assessmentId));
    }

    /**
     * The item that was answered last, by anybody; null if none was. Another assessment of the institution may have been
     * answered since, so it is looked for page by page, back to the day before which it cannot have been.
     */
    @Nullable
    String lastAnswered(Site site, UUID assessmentId, Round round) {
        LocalDate from = round.lastDay();
        @Nullable Integer page = from == null ? null : Integer.valueOf(1);
        while (page != null) {
            var query = new FindHistory(site.institutionId(), null, null, ANSWERED, from, null, null, true, page, FEW);
            History history = reads.find(query, History.class).orElse(NOTHING);
            for (HistoryEntry entry : history.entries()) {
                if (entry.stream().equals(assessmentId)) {
                    return entry.item();
                }
            }
            page = history.next();
        }
        return null;
    }

    /** Where saving an answer leads to. */
    String onward(UUID assessmentId, String item, FormFields sent) {
        Mode mode = Mode.read(sent.text(Mode.FIELD));
        if (mode == Mode.ALONE) {
            return Addresses.item(assessmentId, item, mode);
        }
        String next = of(assessmentId).after(item, mode);
        if (next != null) {
            return Addresses.item(assessmentId, next, mode);
        }
        return mode == Mode.REVIEW ? review(assessmentId) : Addresses.answering(assessmentId);
    }
}
