package uk.waymark.infra.importing.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.frame.form.Forms;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.kernel.calendar.AcademicYear;

/** The two pages on which a plan stands before it is imported. */
@Component
record ImportSteps(PlanImports imports) {

    private static final int YEARS_BACK = 6;

    /** Asks for a plan. */
    String ask(Site site, Model model) {
        frame(site, model);
        model.addAttribute("earlier", imports.earlier(site.institutionId()));
        return "importing/page/import";
    }

    /** Shows what would become of a plan, to choose from. */
    String look(Site site, PlanForm plan, PlanView view, ChosenRows chosen, Model model) {
        frame(site, model);
        model.addAttribute("plan", plan);
        model.addAttribute("view", view);
        model.addAttribute("chosen", chosen);
        return "importing/page/preview";
    }

    private void frame(Site site, Model model) {
        model.addAttribute("site", site);
        model.addAttribute("active", "import");
        model.addAttribute("years", years(site));
        model.addAttribute("largest", PlanFile.LARGEST.toMegabytes());
        model.addAttribute("frameworks", imports.frameworks(site));
        model.addAttribute(
                "refused",
                Objects.requireNonNullElse((Forms) model.getAttribute("forms"), Forms.fresh())
                        .refused());
    }

    /** None is chosen by itself: a plan whose half-terms are those of another year would be wrong throughout. */
    private static Map<String, String> years(Site site) {
        int now = site.year().startYear();
        Map<String, String> years = new LinkedHashMap<>();
        years.put("", "Choose a year");
        List<String> all = IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new AcademicYear(now - back).toString())
                .toList();
        all.forEach(year -> years.put(year, year));
        return years;
    }
}
