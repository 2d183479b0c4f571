package uk.waymark.infra.answering.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.WriteAboutItem;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.frame.form.Submission;

/** The controller of the forms for what people write about an item: evidence, practice and comments. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
record WordsForm(ItemShown page) {

    @PostMapping("/evidence")
    String addEvidence(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Wish wish = ItemWishes.addEvidence(written(form));
        return page.take(form, "evidence", assessmentId, item, wish, "the evidence was added.", model);
    }

    @PostMapping("/practice")
    String recordPractice(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Wish wish = ItemWishes.recordPractice(written(form));
        return page.take(form, "practice", assessmentId, item, wish, "the practice was added.", model);
    }

    @PostMapping("/comments")
    String comment(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Wish wish = ItemWishes.comment(written(form));
        return page.take(form, "comment", assessmentId, item, wish, "the comment was added.", model);
    }

    @PostMapping("/evidence/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Wish wish = ItemWishes.withdrawEvidence(id, ended(form));
        return page.take(form, "end-" + id, assessmentId, item, wish, "the evidence no longer counts.", model);
    }

    @PostMapping("/practice/{id}/retirement")
    String retire(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Wish wish = ItemWishes.retirePractice(id, ended(form));
        return page.take(form, "end-" + id, assessmentId, item, wish, "the practice has ended.", model);
    }

    private static WriteAboutItem written(Submission form) {
        return new WriteAboutItem(form.sent().required("text"), null);
    }

    private static ForReason ended(Submission form) {
        return new ForReason(form.sent().text("reason"), null);
    }
}
