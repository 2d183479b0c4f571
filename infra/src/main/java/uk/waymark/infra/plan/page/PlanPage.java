package uk.waymark.infra.plan.page;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.layout.Past;

/** The page of the plan as a table. */
@Controller
record PlanPage(PlanScreen screen) {

    @GetMapping("/institutions/{institutionId}/plan")
    String show(
            @PathVariable UUID institutionId,
            @RequestParam MultiValueMap<String, String> asked,
            Past past,
            Model model) {
        return screen.show(institutionId, PlanFilter.of(new FormFields(asked)), Set.of(), past, model);
    }
}
