package uk.waymark.infra.answering.page;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.api.EvidenceEndpoint;
import uk.waymark.infra.answering.api.PracticeEndpoint;
import uk.waymark.infra.answering.api.TextRequest;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.frame.form.Submission;

/** The forms for what people write about an item: evidence, practice and comments. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
class WordsForm {

    private final EvidenceEndpoint evidence;
    private final PracticeEndpoint practice;
    private final ItemShown page;

    WordsForm(EvidenceEndpoint evidence, PracticeEndpoint practice, ItemShown page) {
        this.evidence = evidence;
        this.practice = practice;
        this.page = page;
    }

    @PostMapping("/evidence")
    String addEvidence(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Consumer<TextRequest> adding = text -> evidence.add(assessmentId, item, text);
        return written("evidence", "the evidence was added", adding, new Form(assessmentId, item, form, model));
    }

    @PostMapping("/practice")
    String recordPractice(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Consumer<TextRequest> adding = text -> practice.record(assessmentId, item, text);
        return written("practice", "the practice was added", adding, new Form(assessmentId, item, form, model));
    }

    @PostMapping("/comments")
    String comment(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Consumer<TextRequest> adding = text -> practice.comment(assessmentId, item, text);
        return written("comment", "the comment was added", adding, new Form(assessmentId, item, form, model));
    }

    @PostMapping("/evidence/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Consumer<ForReason> ending = why -> evidence.withdraw(assessmentId, item, id, why);
        return ended("end-" + id, "the evidence no longer counts", ending, new Form(assessmentId, item, form, model));
    }

    @PostMapping("/practice/{id}/retirement")
    String retire(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID id,
            Submission form,
            Model model) {
        Consumer<ForReason> ending = why -> practice.retire(assessmentId, item, id, why);
        return ended("end-" + id, "the practice has ended", ending, new Form(assessmentId, item, form, model));
    }

    private String written(String name, String outcome, Consumer<TextRequest> adding, Form about) {
        return about.form()
                .take(
                        name,
                        () -> {
                            String text = about.form().sent().required("text");
                            adding.accept(about.form().valid(new TextRequest(text, null)));
                            return about.done(outcome);
                        },
                        () -> page.again(about.assessmentId(), about.item(), about.form(), about.model()));
    }

    private String ended(String name, String outcome, Consumer<ForReason> ending, Form about) {
        return about.form()
                .take(
                        name,
                        () -> {
                            String reason = about.form().sent().text("reason");
                            ending.accept(about.form().valid(new ForReason(reason, null)));
                            return about.done(outcome);
                        },
                        () -> page.again(about.assessmentId(), about.item(), about.form(), about.model()));
    }

    /** A form that was sent about an item. */
    private record Form(UUID assessmentId, String item, Submission form, Model model) {

        String done(String outcome) {
            form.done("Saved: " + outcome + ".");
            return Addresses.stay(assessmentId, item, form.sent());
        }
    }
}
