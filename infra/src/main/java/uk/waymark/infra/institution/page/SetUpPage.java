package uk.waymark.infra.institution.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.institution.AssessAgainst;
import uk.waymark.infra.institution.ChangeOfUrn;
import uk.waymark.infra.institution.GiveTermDates;
import uk.waymark.infra.institution.GiveUrn;
import uk.waymark.infra.institution.NameInstitution;
import uk.waymark.infra.institution.TeachYearGroups;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.Isolated;

/** The page of what is true of an institution as a whole, and of the assessments that it keeps. */
@Controller
@RequestMapping("/institutions/{institutionId}/set-up")
record SetUpPage(Sites sites, AvailableFrameworks frameworks, HalfTermsOfYear halfTerms, ChangeOfUrn urns, Desk desk) {

    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable AcademicYear year,
            Model model) {
        Site site = sites.onlyFor(Permission.OPEN_ASSESSMENT, sites.ofInstitution(institutionId, null));
        model.addAttribute("site", site);
        model.addAttribute("active", "setup");
        model.addAttribute("opened", frameworks.open(site.institution()));
        model.addAttribute("offered", frameworks.notOpen(site.institution()));
        model.addAttribute("calendar", halfTerms.of(site.institution(), year == null ? site.year() : year));
        return "institution/page/set-up";
    }

    @PostMapping("/name")
    String rename(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.take(
                "rename",
                Subject.institution(institutionId),
                new NameInstitution(form.sent().required("name"), null),
                "The name is %s now.".formatted(Isolated.of(form.sent().required("name"))),
                address(institutionId),
                () -> show(institutionId, null, model));
    }

    @PostMapping("/urn")
    String changeUrn(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.take(
                "urn",
                () -> {
                    GiveUrn given = form.read(sent -> new GiveUrn(SetUpFields.urn(sent), null));
                    desk.await(urns.take(form.requester(), institutionId, given));
                    form.done("The URN is %s now.".formatted(given.urn()));
                    return address(institutionId);
                },
                () -> show(institutionId, null, model));
    }

    @PostMapping("/year-groups")
    String yearGroups(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.take(
                "years",
                Subject.institution(institutionId),
                new TeachYearGroups(form.sent().all("yearGroups", Integer::valueOf), null),
                "The year groups are saved.",
                address(institutionId),
                () -> show(institutionId, null, model));
    }

    @PostMapping("/term-dates/{year}")
    String termDates(@PathVariable UUID institutionId, @PathVariable AcademicYear year, Submission form, Model model) {
        return form.take(
                "dates",
                Subject.institution(institutionId),
                new GiveTermDates(SetUpFields.halfTerms(year, form.sent()), null).in(year),
                "The half-terms of %s are saved.".formatted(year),
                address(institutionId) + "?year=" + year.inPath(),
                () -> show(institutionId, year, model));
    }

    @PostMapping("/assessments")
    String open(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.take(
                "open",
                () -> {
                    String framework = form.sent().required("frameworkId");
                    Receipt opened = form.send(Subject.institution(institutionId), new AssessAgainst(framework, null));
                    form.done("The assessment is open.");
                    return sites.ofInstitution(institutionId, null).may("READ_SUMMARY")
                            ? "/institutions/%s?assessment=%s"
                                    .formatted(institutionId, opened.ids().get("assessmentId"))
                            : address(institutionId);
                },
                () -> show(institutionId, null, model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/name", "/urn", "/year-groups", "/assessments"})
    String back(@PathVariable UUID institutionId) {
        return "redirect:" + address(institutionId);
    }

    @GetMapping("/term-dates/{year}")
    String back(@PathVariable UUID institutionId, @PathVariable AcademicYear year) {
        return "redirect:" + address(institutionId) + "?year=" + year.inPath();
    }

    private static String address(UUID institutionId) {
        return "/institutions/" + institutionId + "/set-up";
    }
}
