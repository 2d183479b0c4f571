package uk.waymark.infra.history.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.history.FactDetail;
import uk.waymark.query.history.FindFact;
import uk.waymark.query.history.History;
import uk.waymark.query.history.HistoryEntry;

/** The page of every fact of an institution's record, and of each of them completely. */
@Controller
@RequestMapping("/institutions/{institutionId}/history")
record HistoryPage(Sites sites, Reads reads, FilterReader filters) {

    private static final String FIELD = "institutionId";

    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @RequestParam MultiValueMap<String, String> typed,
            Past past,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partOfPage,
            HttpServletResponse response,
            Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        model.addAttribute("site", site);
        model.addAttribute("active", "history");
        Map<String, String> people = filters.people(institutionId);
        model.addAttribute("people", with("Everybody", people));
        model.addAttribute("kinds", kinds());
        try {
            Filter filter = filters.read(people, new FormFields(typed), past);
            show(institutionId, filter, new FormView("filter", null, typed), model);
        } catch (RequestRefused e) {
            // a part of a page that is refused is not put in its place by htmx: it would look as if nothing happened
            response.setStatus(partOfPage == null ? HttpStatus.BAD_REQUEST.value() : HttpStatus.OK.value());
            refuse(e.problem(), typed, model);
        }
        return "history/page/history";
    }

    @GetMapping("/{stream}/{version}")
    String one(
            @PathVariable UUID institutionId,
            @PathVariable UUID stream,
            @PathVariable long version,
            Past past,
            Model model) {
        model.addAttribute("site", sites.ofInstitution(institutionId, null));
        model.addAttribute("active", "history");
        FactDetail fact = reads.one(new FindFact(institutionId, stream, version), FactDetail.class, "stream", stream);
        if (past.recordedBy() != null && fact.entry().at().isAfter(past.recordedBy())) {
            throw RequestRefused.notFound(
                    Refusal.Code.NOT_FOUND, "version", List.of(), "It was not recorded yet at that time.");
        }
        model.addAttribute("fact", fact);
        model.addAttribute("kind", FactKind.of(fact.entry().fact()));
        model.addAttribute("day", London.day(fact.entry().at()));
        model.addAttribute(
                "knowsActor",
                filters.people(institutionId)
                        .containsKey(String.valueOf(fact.entry().actorId())));
        return "history/page/fact";
    }

    private void show(UUID institutionId, Filter filter, FormView form, Model model) {
        History history = reads.one(filter.asked(institutionId), History.class, FIELD, institutionId);
        Map<LocalDate, List<HistoryEntry>> days = history.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> London.day(entry.at()), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("f", form);
        model.addAttribute("filter", filter);
        model.addAttribute("days", days);
        model.addAttribute("previous", filter.page() > 1 ? filter.at(institutionId, filter.page() - 1) : null);
        model.addAttribute("next", history.next() == null ? null : filter.at(institutionId, history.next()));
    }

    private static void refuse(Problem problem, MultiValueMap<String, String> typed, Model model) {
        model.addAttribute("f", new FormView("filter", problem, typed));
        model.addAttribute("filter", Filter.none());
        model.addAttribute("days", Map.of());
    }

    private static Map<String, String> kinds() {
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(FactKind.values()).forEach(kind -> all.put(kind.name(), kind.words()));
        return with("Everything", all);
    }

    private static Map<String, String> with(String everything, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", everything);
        all.putAll(options);
        return all;
    }
}
