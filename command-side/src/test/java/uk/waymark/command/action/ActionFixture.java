package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;

/** An action of a school, planned a month ago for the third half-term of 2024/25. */
final class ActionFixture {

    static final UUID ACTION = Ids.of("test", "action");
    static final UUID SCHOOL = Ids.of("test", "school");
    static final UUID LEADER = Ids.of("test", "leader");
    static final UUID TUTOR = Ids.of("test", "tutor");
    static final LocalDate TODAY = StreamFixture.TODAY;
    static final LocalDate PLANNED_ON = LocalDate.of(2024, 12, 10);
    static final LocalDate DAY_BEFORE = PLANNED_ON.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final AcademicYear YEAR = new AcademicYear(2024);
    static final Due HT3 = Due.in(YEAR, HalfTerm.HT3);
    static final Due HT4 = Due.in(YEAR, HalfTerm.HT4);
    static final ItemRef ITEM = new ItemRef("cimm-school@2024", "2.3");
    static final ItemRef OTHER_ITEM = new ItemRef("cimm-college@2024", "1.1");
    static final ErasableText WORDS = text("words");
    static final ErasableText REASON = text("reason");

    private static final FrameworkCatalogue CATALOGUE = new BuiltInFrameworks();

    private ActionFixture() {}

    static AggregateTestFixture<ImprovementAction> create() {
        AggregateTestFixture<ImprovementAction> fixture = StreamFixture.of(ImprovementAction.class);
        fixture.registerInjectableResource(CATALOGUE);
        fixture.registerInjectableResource((TextOpener) ActionFixture::opened);
        return fixture;
    }

    static ActionPlanned planned() {
        return plannedFor(HT3);
    }

    static ActionPlanned plannedFor(@Nullable Due due) {
        return new ActionPlanned(ACTION, SCHOOL, List.of(ITEM), WORDS, due, List.of(LEADER), null, PLANNED_ON);
    }

    static ActionCompleted completed() {
        return new ActionCompleted(ACTION, null, PLANNED_ON);
    }

    static ActionCancelled cancelled() {
        return new ActionCancelled(ACTION, REASON, PLANNED_ON);
    }

    /** The same words, sealed once more: another id, key and ciphertext. */
    static ErasableText sealedAgain(String name) {
        return new ErasableText(Ids.of("again", name), "other digest", "other nonce", name);
    }

    private static Map<UUID, OpenedText> opened(Collection<ErasableText> texts) {
        return texts.stream()
                .distinct()
                .collect(Collectors.toMap(ErasableText::textId, text -> new OpenedText.Readable(text.ciphertext())));
    }

    static ErasableText text(String name) {
        return new ErasableText(Ids.of("test", name), "digest", "nonce", name);
    }
}
