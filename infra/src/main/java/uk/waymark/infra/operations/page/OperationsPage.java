package uk.waymark.infra.operations.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.infra.operations.BackupCopies;
import uk.waymark.infra.operations.EventsSetAside;
import uk.waymark.infra.operations.deadletter.HeldUp;
import uk.waymark.infra.operations.health.ViewReports;
import uk.waymark.infra.operations.rebuild.Rebuilds;
import uk.waymark.infra.platform.backup.Backup;
import uk.waymark.infra.platform.retention.RetentionProperties;

/** The page of how the installation is doing, for those who run it. */
@Controller
record OperationsPage(
        ViewReports views,
        EventsSetAside letters,
        Rebuilds rebuilds,
        BackupCopies backups,
        RetentionProperties retention,
        InWords say) {

    private static final String HERE = "/operations";
    private static final String BACKUPS = "/operations/backups";

    @GetMapping(HERE)
    String show(Model model) {
        HeldUp heldUp = letters.all(null);
        model.addAttribute("views", views.all());
        model.addAttribute("rebuildable", rebuilds.possible());
        model.addAttribute("rebuild", rebuilds.current().orElse(null));
        model.addAttribute("sequences", heldUp.sequences());
        model.addAttribute("more", heldUp.more());
        model.addAttribute("dropped", letters.dropped());
        model.addAttribute("backups", backups.areMade() ? backups.all() : null);
        model.addAttribute("backupDays", retention.backups().toDays());
        model.addAttribute("refusedTitle", "Nothing was done");
        return "operations/page/operations";
    }

    @PostMapping(BACKUPS)
    String backup(Submission form, Model model) {
        return form.take(
                "backup",
                () -> {
                    Backup made = backups.make();
                    form.done("The backup %s is made, with %s."
                            .formatted(made.name(), say.count(made.record().events(), "event")));
                    return HERE;
                },
                () -> show(model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping(BACKUPS)
    String back() {
        return "redirect:" + HERE;
    }
}
