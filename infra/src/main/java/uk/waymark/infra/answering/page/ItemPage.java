package uk.waymark.infra.answering.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.frame.layout.Past;

/** The page of an item. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
record ItemPage(ItemShown page) {

    @GetMapping
    String show(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestParam(name = Mode.FIELD, required = false) @Nullable String answering,
            Past past,
            Model model) {
        return page.show(assessmentId, item, Mode.read(answering), past, model);
    }

    /** Forms are sent to addresses below the item's; who asks for one of those again wants the item. */
    @GetMapping("/*/**")
    String back(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestParam(name = Mode.FIELD, required = false) @Nullable String answering) {
        return "redirect:" + Addresses.item(assessmentId, item, Mode.read(answering));
    }
}
