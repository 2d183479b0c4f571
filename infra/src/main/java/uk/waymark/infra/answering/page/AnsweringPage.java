package uk.waymark.infra.answering.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.access.Permission;

/** The page of answering one item after another: it goes on where it was left, and says so when there is nothing left. */
@Controller
@RequestMapping("/assessments/{assessmentId}/answering")
record AnsweringPage(Sites sites, Rounds rounds, Reads reads) {

    /**
     * @param answering {@code again} goes through the answers that nobody has looked at this academic year, {@code review}
     *     through what the open review has not looked at yet; both from the first one on
     */
    @GetMapping
    String goOn(
            @PathVariable UUID assessmentId,
            @RequestParam(name = Mode.FIELD, required = false) @Nullable String answering,
            Model model) {
        Mode asked = Mode.read(answering);
        Mode mode = asked == Mode.ALONE ? Mode.ANSWERING : asked;
        Site site = sites.onlyFor(Permission.ANSWER, sites.ofAssessment(assessmentId));
        Round round = rounds.of(assessmentId);
        if (!round.left(mode).isEmpty()) {
            return "redirect:" + Addresses.item(assessmentId, first(site, assessmentId, round, mode), mode);
        }
        if (mode == Mode.REVIEW) {
            return "redirect:" + rounds.review(assessmentId);
        }
        model.addAttribute("site", site);
        model.addAttribute("active", "answering");
        model.addAttribute("round", round);
        model.addAttribute("review", ItemShown.openReview(reads, assessmentId));
        return "answering/page/answering";
    }

    private String first(Site site, UUID assessmentId, Round round, Mode mode) {
        String next = mode == Mode.ANSWERING ? round.after(rounds.lastAnswered(site, assessmentId, round), mode) : null;
        // the only one left may be the one that was dealt with last
        return next == null ? round.left(mode).getFirst().item() : next;
    }
}
