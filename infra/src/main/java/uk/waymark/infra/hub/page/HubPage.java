package uk.waymark.infra.hub.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Forms;
import uk.waymark.infra.frame.layout.LookBack;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.hub.FindHub;
import uk.waymark.query.hub.FindHubRollUp;
import uk.waymark.query.hub.HubRollUp;
import uk.waymark.query.hub.HubState;

/** The page of where the members of a hub stand, as far as they share it. */
@Controller
record HubPage(Reads reads, Sites sites, FrameworkCatalogue catalogue, FrameworkTitles titles) {

    private static final String FRAMEWORK = "framework";
    private static final String AS_AT = "asAt";

    @GetMapping("/hubs/{hubId}")
    String show(
            @PathVariable UUID hubId,
            @RequestParam MultiValueMap<String, String> query,
            Model model,
            HttpServletResponse response) {
        HubState hub = reads.one(new FindHub(hubId), HubState.class, "hubId", hubId);
        Asked asked = asked(new FormFields(query), hub, model, response);
        HubRollUp rollUp =
                reads.one(new FindHubRollUp(hubId, asked.framework(), asked.asAt()), HubRollUp.class, "hubId", hubId);
        model.addAttribute("hub", hub);
        model.addAttribute("asked", asked);
        model.addAttribute("rollUp", rollUp);
        model.addAttribute(
                "sides", SideBySide.of(catalogue.framework(rollUp.frameworkId()).orElseThrow(), rollUp));
        model.addAttribute(
                "attribution",
                catalogue.framework(rollUp.frameworkId()).orElseThrow().attribution());
        return "hub/page/hub";
    }

    /** @param asAt null for today */
    record Asked(String framework, @Nullable LocalDate asAt) {}

    /** What cannot be shown is refused at its field, over the page as it is today. */
    private Asked asked(FormFields sent, HubState hub, Model model, HttpServletResponse response) {
        String usual = mostShared(hub);
        try {
            return new Asked(framework(sent, usual), new LookBack(sent, sites.today()).day(AS_AT));
        } catch (RequestRefused e) {
            model.addAttribute("forms", new Forms(new FormView("show", e.problem(), sent.fields())));
            model.addAttribute("refusedTitle", "That cannot be shown: this is today");
            response.setStatus(e.problem().status().value());
            return new Asked(usual, null);
        }
    }

    private String framework(FormFields sent, String usual) {
        String asked = sent.text(FRAMEWORK);
        if (asked != null && !titles.all().containsKey(asked)) {
            throw new RequestRefused(Problem.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    FRAMEWORK,
                    new ArrayList<>(titles.all().keySet()),
                    "There is no framework '%s'.".formatted(asked)));
        }
        return asked == null ? usual : asked;
    }

    /** The framework that most members share, or the first one. */
    private String mostShared(HubState hub) {
        Map<String, Long> shared = hub.members().stream()
                .flatMap(member -> member.sharing().stream())
                .collect(Collectors.groupingBy(HubState.Shared::framework, Collectors.counting()));
        String first = titles.all().keySet().iterator().next();
        return shared.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(first);
    }
}
