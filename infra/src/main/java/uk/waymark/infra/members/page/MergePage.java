package uk.waymark.infra.members.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.members.MemberWishes;
import uk.waymark.infra.members.MergeEntries;

/** The forms on the page of a person that say that another entry is them too, or is not. */
@Controller
@RequestMapping("/institutions/{institutionId}/people/{personId}")
class MergePage {

    private final PersonShown shown;
    private final MemberWishes wishes;

    MergePage(PersonShown shown, MemberWishes wishes) {
        this.shown = shown;
        this.wishes = wishes;
    }

    @PostMapping("/merge")
    String merge(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        UUID other = form.sent().required("personId", UUID::fromString, "Select an entry.");
        return form.take(
                "merge",
                Subject.institution(institutionId),
                wishes.merge(other, new MergeEntries(personId, null)),
                "The entries are one person.",
                address(institutionId, personId),
                () -> show(institutionId, personId, model));
    }

    @PostMapping("/separation")
    String separate(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return form.take(
                "separate",
                Subject.institution(institutionId),
                wishes.separate(personId, OnDay.or(null)),
                "The entries are two people again.",
                address(institutionId, personId),
                () -> show(institutionId, personId, model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/merge", "/separation"})
    String back(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        return "redirect:" + address(institutionId, personId);
    }

    private String show(UUID institutionId, UUID personId, Model model) {
        shown.show(institutionId, personId, model);
        return "members/page/person";
    }

    private static String address(UUID institutionId, UUID personId) {
        return "/institutions/%s/people/%s".formatted(institutionId, personId);
    }
}
