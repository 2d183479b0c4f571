package uk.waymark.infra.answering.page;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.desk.RequesterArgument;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Forms;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.history.FindHistory;
import uk.waymark.query.history.FindMoved;
import uk.waymark.query.history.History;
import uk.waymark.query.history.RecordedSince;
import uk.waymark.query.maturity.FindItem;
import uk.waymark.query.maturity.ItemDetail;
import uk.waymark.query.review.FindOpenReview;
import uk.waymark.query.review.OpenReview;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** A component that shows the page of an item: when it is looked at, and when one of its forms was refused. */
@Component
record ItemShown(Reads reads, Sites sites, Rounds rounds) {

    /** How much of its history an item shows; the rest is on the page of the whole history. */
    private static final int LATEST = 15;

    /** The page with a form that was refused, as it was sent. */
    String again(UUID assessmentId, String item, Submission form, Model model) {
        return show(assessmentId, item, Mode.read(form.sent().text(Mode.FIELD)), Past.NONE, model);
    }

    /**
     * Puts on record what a form about the item asks for, and stays with it.
     *
     * @param done what is saved, as the end of a sentence
     */
    String take(Submission form, String name, UUID assessmentId, String item, Wish wish, String done, Model model) {
        return form.take(
                name,
                Subject.item(assessmentId, item),
                wish,
                "Saved: " + done,
                Addresses.stay(assessmentId, item, form.sent()),
                () -> again(assessmentId, item, form, model));
    }

    /** @param asked how somebody came; whoever gives no answers only looks at the item */
    String show(UUID assessmentId, String code, Mode asked, Past past, Model model) {
        Site site = sites.ofAssessment(assessmentId);
        OpenReview review = openReview(reads, assessmentId);
        boolean walks = site.may("ANSWER") && !past.looksBack() && (asked != Mode.REVIEW || review != null);
        Mode mode = walks ? asked : Mode.ALONE;
        ItemView view = view(site, assessmentId, code, past);
        ItemRef ref = new ItemRef(view.framework().id(), code);
        model.addAttribute("site", site);
        model.addAttribute("view", view);
        model.addAttribute("mode", mode);
        model.addAttribute("here", Addresses.item(assessmentId, code, mode));
        model.addAttribute("history", history(site, ref, past));
        model.addAttribute("missed", missed(site, assessmentId, code, model));
        model.addAttribute("actions", actions(site, ref, past));
        model.addAttribute("review", review);
        if (mode != Mode.ALONE) {
            Round round = rounds.of(assessmentId);
            model.addAttribute("active", "answering");
            model.addAttribute("round", round);
            model.addAttribute("skipTo", round.after(code, mode));
        }
        return "answering/page/item";
    }

    private ItemView view(Site site, UUID assessmentId, String code, Past past) {
        var framework = Objects.requireNonNull(site.framework(), "every assessment has a framework");
        Item item = framework
                .item(code)
                .orElseThrow(() -> RequestRefused.notFound(
                        Refusal.Code.UNKNOWN_ITEM,
                        "item",
                        framework.items().stream().map(Item::code).toList(),
                        "%s has no item '%s'.".formatted(framework.title(), code)));
        ItemDetail detail = reads.one(
                new FindItem(assessmentId, code, past.asAt(), past.knownAt()),
                ItemDetail.class,
                "assessmentId",
                assessmentId);
        return new ItemView(framework, item, detail);
    }

    /** Null for whoever does not read histories. */
    private @Nullable History history(Site site, ItemRef item, Past past) {
        if (!site.may("READ_HISTORY")) {
            return null;
        }
        var query = FindHistory.latest(site.institutionId(), item.toString(), past.recordedBy(), LATEST);
        return reads.find(query, History.class).orElse(new History(List.of(), null));
    }

    /** What others did to the item after the version that a refused form had seen; null if that was not why. */
    private @Nullable RecordedSince missed(Site site, UUID assessmentId, String code, Model model) {
        FormView refused = model.getAttribute("forms") instanceof Forms forms ? forms.refused() : null;
        if (refused == null || !isChangedSince(refused)) {
            return null;
        }
        String version = refused.typed().getFirst(RequesterArgument.VERSION);
        if (version == null || !version.matches("\\d{1,18}")) {
            return null;
        }
        var query = new FindMoved(site.institutionId(), assessmentId, Long.parseLong(version), code);
        return reads.find(query, RecordedSince.class)
                .filter(moved -> !moved.entries().isEmpty())
                .orElse(null);
    }

    private static boolean isChangedSince(FormView refused) {
        return refused.problem() != null && refused.problem().code().equals(Refusal.Code.CHANGED_SINCE.name());
    }

    private Actions actions(Site site, ItemRef item, Past past) {
        return reads.find(new FindActions(site.institutionId(), item, past.asAt(), past.knownAt()), Actions.class)
                .orElse(new Actions(List.of()));
    }

    static @Nullable OpenReview openReview(Reads reads, UUID assessmentId) {
        return reads.find(new FindOpenReview(assessmentId), OpenReview.class).orElse(null);
    }
}
