package uk.waymark.infra.desk.request;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.FrameworkRules;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The items that requests name. They are looked up before anything else is done, so that a wrong one leaves nothing
 * behind.
 */
@Component
public class KnownItems {

    private final FrameworkCatalogue catalogue;
    private final Streams streams;
    private final Access access;

    KnownItems(FrameworkCatalogue catalogue, Streams streams, Access access) {
        this.catalogue = catalogue;
        this.streams = streams;
        this.access = access;
    }

    /** An item of the assessment's framework, named by a path: 404 if there is none, or no such assessment for the caller. */
    public ItemRef inPath(UUID assessmentId, String item) {
        AssessmentOpened opened = streams.assessment(assessmentId);
        if (Callers.current()
                .flatMap(caller -> access.member(caller, opened.institutionId()))
                .isEmpty()) {
            throw Streams.unknown(assessmentId, "assessment");
        }
        Framework framework = catalogue
                .framework(opened.frameworkId())
                .orElseThrow(() -> new IllegalStateException("the catalogue has lost " + opened.frameworkId()));
        if (framework.item(item).isEmpty()) {
            throw RequestRefused.notFound(
                    Code.UNKNOWN_ITEM,
                    "item",
                    codes(framework),
                    "%s has no item '%s'.".formatted(framework.id(), item));
        }
        return new ItemRef(framework.id(), item);
    }

    /** The item itself. */
    public Item item(ItemRef ref) {
        return catalogue.item(ref).orElseThrow();
    }

    /** Items named by a body, each of them known. */
    public List<ItemRef> require(String field, List<ItemRef> named) {
        for (int i = 0; i < named.size(); i++) {
            refuseIfUnknown("%s[%d]".formatted(field, i), named.get(i));
        }
        return named;
    }

    private void refuseIfUnknown(String field, ItemRef ref) {
        Framework framework = FrameworkRules.framework(field + ".frameworkId", ref.frameworkId(), catalogue);
        FrameworkRules.item(field + ".item", ref.item(), framework);
    }

    private static List<String> codes(Framework framework) {
        return framework.items().stream().map(Item::code).toList();
    }
}
