package uk.waymark.infra.institution.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.institution.api.AssessmentEndpoint;
import uk.waymark.infra.institution.api.InstitutionEndpoint;
import uk.waymark.infra.institution.api.OpenRequest;
import uk.waymark.infra.institution.api.RegisterRequest;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.institution.InstitutionType;

/** Registers an institution and, if that is wanted, opens its first assessment at once. */
@Controller
class RegisterPage {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterPage.class);

    private final InstitutionEndpoint institutions;
    private final AssessmentEndpoint assessments;
    private final Offer offer;
    private final Sites sites;

    RegisterPage(InstitutionEndpoint institutions, AssessmentEndpoint assessments, Offer offer, Sites sites) {
        this.sites = sites;
        this.institutions = institutions;
        this.assessments = assessments;
        this.offer = offer;
    }

    @GetMapping("/institutions/new")
    String show(Model model) {
        sites.onlyForOperators();
        Map<InstitutionType, Optional<Framework>> types = new LinkedHashMap<>();
        Arrays.stream(InstitutionType.values())
                .forEach(type -> types.put(type, Optional.ofNullable(offer.first(type))));
        model.addAttribute("types", types);
        return "institution/page/register";
    }

    @PostMapping("/institutions/new")
    String register(Submission form, HttpServletRequest request, Model model) {
        return form.take(
                "register",
                () -> {
                    RegisterRequest body = body(form);
                    UUID id = idOf(institutions.register(body).getBody(), "institutionId");
                    Framework first = offer.first(body.type());
                    form.done("%s is registered.".formatted(body.name().strip()));
                    return first == null || form.sent().text("open") == null
                            ? "/institutions/" + id + "/set-up"
                            : open(id, first, body, request);
                },
                () -> show(model));
    }

    /** A second write: the institution is on record whatever becomes of it, so the next page says so. */
    private String open(UUID institutionId, Framework framework, RegisterRequest body, HttpServletRequest request) {
        try {
            OpenRequest opening = new OpenRequest(framework.id(), body.effectiveOn());
            UUID assessmentId = idOf(assessments.open(institutionId, opening).getBody(), "assessmentId");
            // who keeps no record there has nothing to see of it
            return body.roles() == null
                    ? "/institutions/" + institutionId + "/set-up"
                    : "/institutions/" + institutionId + "?assessment=" + assessmentId;
        } catch (RuntimeException e) {
            LOG.warn("{} is registered, but its first assessment was not opened", institutionId, e);
            RequestContextUtils.getOutputFlashMap(request).put("notOpened", framework.title());
            return "/institutions/" + institutionId + "/set-up";
        }
    }

    private static RegisterRequest body(Submission form) {
        FormFields sent = form.sent();
        InstitutionType type = sent.choice("type", InstitutionType.class);
        String name = sent.required("name");
        var urn = SetUpFields.urn(sent);
        if (type == null) {
            throw RequestRefused.badRequest(Problem.REQUIRED, "type", "Say what kind of institution it is.");
        }
        return form.valid(new RegisterRequest(
                urn,
                name,
                type,
                sent.text("leads") == null ? null : Set.of(Role.CAREERS_LEADER),
                sent.day("effectiveOn")));
    }

    private static UUID idOf(@Nullable Receipt receipt, String name) {
        return Objects.requireNonNull(Objects.requireNonNull(receipt).ids().get(name));
    }
}
