package uk.waymark.infra.answering.page;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.WriteAboutItem;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;

/** The controller of the forms for what people write about an item: evidence, practice and comments. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
class WordsForm {

    private final ItemShown page;

    WordsForm(ItemShown page) {
        this.page = page;
    }

    @PostMapping("/evidence")
    String addEvidence(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return written("evidence", "the evidence was added", ItemWishes::addEvidence, assessmentId, item, form, model);
    }

    @PostMapping("/practice")
    String recordPractice(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return written(
                "practice", "the practice was added", ItemWishes::recordPractice, assessmentId, item, form, model);
    }

    @PostMapping("/comments")
    String comment(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return written("comment", "the comment was added", ItemWishes::comment, assessmentId, item, form, model);
    }

    @PostMapping("/evidence/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Function<ForReason, Wish> wish = why -> ItemWishes.withdrawEvidence(id, why);
        return ended("end-" + id, "the evidence no longer counts", wish, assessmentId, item, form, model);
    }

    @PostMapping("/practice/{id}/retirement")
    String retire(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Function<ForReason, Wish> wish = why -> ItemWishes.retirePractice(id, why);
        return ended("end-" + id, "the practice has ended", wish, assessmentId, item, form, model);
    }

    private String written(
            String name,
            String outcome,
            Function<WriteAboutItem, Wish> wish,
            UUID assessmentId,
            String item,
            Submission form,
            Model model) {
        Function<FormFields, Wish> typed = sent -> wish.apply(new WriteAboutItem(sent.required("text"), null));
        return page.take(form, name, assessmentId, item, typed, outcome + ".", model);
    }

    private String ended(
            String name,
            String outcome,
            Function<ForReason, Wish> wish,
            UUID assessmentId,
            String item,
            Submission form,
            Model model) {
        Function<FormFields, Wish> typed = sent -> wish.apply(new ForReason(sent.text("reason"), null));
        return page.take(form, name, assessmentId, item, typed, outcome + ".", model);
    }
}
