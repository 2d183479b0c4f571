package uk.waymark.infra.history.page;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.history.ErasureWishes;
import uk.waymark.infra.platform.retention.RetentionProperties;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.history.FactDetail;
import uk.waymark.query.history.FindFact;

/** The page that asks once more before words are erased: nobody can bring them back. */
@Controller
@RequestMapping("/institutions/{institutionId}/history/{stream}/{version}/texts/{textId}/erasure")
record ErasurePage(Sites sites, Reads reads, ErasureWishes wishes, RetentionProperties retention) {

    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @PathVariable UUID stream,
            @PathVariable long version,
            @PathVariable UUID textId,
            Model model) {
        model.addAttribute("site", sites.onlyFor(Permission.ERASE_TEXT, sites.ofInstitution(institutionId, null)));
        model.addAttribute("active", "history");
        FactDetail fact = fact(institutionId, stream, version);
        model.addAttribute("fact", fact);
        model.addAttribute("text", text(fact, textId));
        model.addAttribute("back", address(institutionId, stream, version));
        model.addAttribute("backupDays", retention.backups().toDays());
        return "history/page/erasure";
    }

    @PostMapping
    String erase(
            @PathVariable UUID institutionId,
            @PathVariable UUID stream,
            @PathVariable long version,
            @PathVariable UUID textId,
            Submission form,
            Model model) {
        return form.take(
                "erase",
                () -> {
                    // like the page before it: words of this entry only, and only by whoever can read it
                    text(fact(institutionId, stream, version), textId);
                    ForReason why = new ForReason(form.sent().text("reason"), null);
                    form.send(Subject.institution(institutionId), wishes.eraseText(textId, why));
                    form.done("These words are erased.");
                    return address(institutionId, stream, version);
                },
                () -> show(institutionId, stream, version, textId, model));
    }

    private FactDetail fact(UUID institutionId, UUID stream, long version) {
        return reads.one(new FindFact(institutionId, stream, version), FactDetail.class, "stream", stream);
    }

    private static FactDetail.Text text(FactDetail fact, UUID textId) {
        return fact.texts().stream()
                .filter(text -> text.textId().equals(textId))
                .findFirst()
                .orElseThrow(() ->
                        RequestRefused.notFound(Code.NOT_FOUND, "textId", List.of(), "This entry has no such words."));
    }

    private static String address(UUID institutionId, UUID stream, long version) {
        return "/institutions/%s/history/%s/%d".formatted(institutionId, stream, version);
    }
}
