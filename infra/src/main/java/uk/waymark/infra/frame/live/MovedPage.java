package uk.waymark.infra.frame.live;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.history.FindMoved;
import uk.waymark.query.history.RecordedSince;

/** The notice beside a form whose ground has moved. What was typed into the form stays as it is. */
@Controller
record MovedPage(Reads reads, FrameworkCatalogue catalogue) {

    /** Nothing that leads to another host. */
    private static final Pattern OWN_PAGE = Pattern.compile("(/[^/\\\\\\s][^\\\\\\s]*)?");

    /** @param page the address from which it is asked, without host; the page is opened anew there */
    @GetMapping("/institutions/{institutionId}/moved")
    String show(
            @PathVariable UUID institutionId,
            @RequestParam UUID stream,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        if (version < 0) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, "version", "'%d' is no version.".formatted(version));
        }
        if (!OWN_PAGE.matcher(page).matches()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, "page", "'%s' is no page of Waymark.".formatted(page));
        }
        String code = item == null || item.isBlank() ? null : known(item.strip());
        RecordedSince moved =
                reads.one(new FindMoved(institutionId, stream, version, code), RecordedSince.class, "stream", stream);
        model.addAttribute("moved", moved);
        model.addAttribute("page", page);
        return "frame/live/moved :: notice";
    }

    private String known(String code) {
        boolean known = catalogue.frameworks().stream()
                .flatMap(framework -> framework.items().stream())
                .anyMatch(one -> one.code().equals(code));
        if (!known) {
            throw RequestRefused.notFound("item", "There is no item '%s'.".formatted(code));
        }
        return code;
    }
}
