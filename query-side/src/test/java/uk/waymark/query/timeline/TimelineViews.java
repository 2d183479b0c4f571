package uk.waymark.query.timeline;

import static uk.waymark.query.TestTexts.text;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.query.RecordedViews;
import uk.waymark.query.TestTexts;
import uk.waymark.query.timeline.work.WorkAtHandQueries;
import uk.waymark.query.timeline.work.WorkSummaryQueries;
import uk.waymark.query.view.ViewWrites;

/**
 * The timeline of one school, looked at on 1 March 2025. By default HT3 of 2024/25 ends on 14 February, HT4 on 4
 * April.
 */
final class TimelineViews {

    public static final UUID SCHOOL = new UUID(1, 1);
    static final AcademicYear YEAR = AcademicYear.parse("2024/25");
    static final ItemRef ITEM = new ItemRef("cimm-school@2024", "1.2");

    public final RecordedViews views;
    final TestTexts words = new TestTexts();

    public TimelineViews(Path directory) {
        views = new RecordedViews(directory);
        TimelineRows rows = new TimelineRows(views.client(), new ViewWrites(views.batches()));
        Clock clock = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);
        views.project(new TimelineProjection(rows));
        ActionReader reader = new ActionReader(words, words);
        views.answer(new TimelineQueries(rows, reader, new NationalHalfTerms(), clock));
        views.answer(new WorkAtHandQueries(rows, reader, new NationalHalfTerms(), clock));
        views.answer(new WorkSummaryQueries(rows, words, new NationalHalfTerms(), clock));
        LocalDate first = on("2024-09-01");
        record(
                "2024-09-01",
                new InstitutionRegistered(SCHOOL, new Urn("137654"), "Hill", InstitutionType.SCHOOL, first));
    }

    static UUID action(String name) {
        return Ids.of("action", name);
    }

    static Due due(String year, HalfTerm from, HalfTerm to) {
        return Due.between(AcademicYear.parse(year), from, to);
    }

    /** Planned on 10 September 2024 under the name that is also its description. */
    public UUID planned(String name, @Nullable Due due) {
        return planned(name, due, "2024-09-10");
    }

    public UUID planned(String name, @Nullable Due due, String day) {
        UUID id = action(name);
        record(day, plan(id, name, due, day));
        return id;
    }

    ActionPlanned plan(UUID id, String name, @Nullable Due due, String day) {
        return new ActionPlanned(
                id, SCHOOL, List.of(ITEM), text(name), due, List.of(words.person("SR")), null, on(day));
    }

    /** Recorded at nine in the morning of that day. */
    public void record(String day, Fact fact) {
        record(day + "T09:00:00Z", stream(fact), fact);
    }

    public void record(String at, UUID stream, Fact fact) {
        String actor = words.person("JHu").toString();
        views.record(stream, at, fact, MetaData.from(Map.of(Provenance.ACTOR, actor)));
    }

    Timeline today(String year) {
        return timeline(year, null, null);
    }

    Timeline timeline(@Nullable String year, @Nullable String asAt, @Nullable String knownAt) {
        return views.ask(
                new FindTimeline(
                        SCHOOL,
                        year == null ? null : AcademicYear.parse(year),
                        asAt == null ? null : on(asAt),
                        knownAt == null ? null : Instant.parse(knownAt)),
                Timeline.class);
    }

    ActionState action(UUID id) {
        return views.ask(new FindAction(id), ActionState.class);
    }

    /** Status of the only action that stands in that half-term of 2024/25 on that day. */
    ActionStatus status(HalfTerm halfTerm, String asAt) {
        List<ActionState> actions = timeline("2024/25", asAt, null)
                .halfTerms()
                .get(halfTerm.ordinal())
                .actions();
        if (actions.size() != 1) {
            throw new AssertionError("not one action, but " + actions);
        }
        return actions.getFirst().status();
    }

    static List<String> names(List<ActionState> actions) {
        return actions.stream().map(ActionState::description).toList();
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private static UUID stream(Fact fact) {
        return fact instanceof ActionEvent event ? event.actionId() : SCHOOL;
    }
}
