package uk.waymark.infra.institution.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.institution.AddInstitution;
import uk.waymark.infra.institution.AssessAgainst;
import uk.waymark.infra.institution.Registration;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.text.Isolated;

/** The page that registers an institution and, if that is wanted, opens its first assessment at once. */
@Controller
record RegisterPage(Registration registration, Desk desk, AvailableFrameworks frameworks, Sites sites) {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterPage.class);

    @GetMapping("/institutions/new")
    String show(Model model) {
        sites.onlyForOperators();
        Map<InstitutionType, Optional<Framework>> types = new LinkedHashMap<>();
        Arrays.stream(InstitutionType.values())
                .forEach(type -> types.put(type, Optional.ofNullable(frameworks.forType(type))));
        model.addAttribute("types", types);
        return "institution/page/register";
    }

    @PostMapping("/institutions/new")
    String register(Submission form, Model model) {
        return form.take("register", () -> registered(form), () -> show(model));
    }

    private String registered(Submission form) {
        AddInstitution body = form.read(RegisterPage::body);
        Receipt registered = registration.register(form.requester(), body);
        UUID id = registered.written().stream();
        form.done("%s is registered.".formatted(Isolated.of(body.name().strip())));
        Framework first = frameworks.forType(body.type());
        Receipt opened = first == null || form.sent().text("open") == null ? null : opened(id, first, body, form);
        desk.await(opened == null ? List.of(registered) : List.of(registered, opened));
        // who keeps no record there has nothing to see of it
        return opened == null || body.roles() == null
                ? "/institutions/" + id + "/set-up"
                : "/institutions/" + id + "?assessment=" + opened.written().stream();
    }

    /** A second write: the institution is on record whatever becomes of it, so the next page says so. Null if it was refused. */
    private @Nullable Receipt opened(UUID institutionId, Framework framework, AddInstitution body, Submission form) {
        try {
            AssessAgainst wish = new AssessAgainst(framework.id(), body.effectiveOn());
            return desk.take(form.requester(), Subject.institution(institutionId), wish);
        } catch (RuntimeException e) {
            LOG.warn("{} is registered, but its first assessment was not opened", institutionId, e);
            form.tell("notOpened", framework.title());
            return null;
        }
    }

    private static AddInstitution body(FormFields sent) {
        String name = sent.required("name");
        return new AddInstitution(
                SetUpFields.urn(sent),
                name,
                sent.requiredChoice("type", InstitutionType.class),
                sent.text("leads") == null ? null : Set.of(Role.CAREERS_LEADER),
                sent.day("effectiveOn"));
    }
}
