package uk.waymark.query.history;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.query.RecordedViews;
import uk.waymark.query.TestTexts;
import uk.waymark.query.history.sentence.HubNames;
import uk.waymark.query.view.ViewWrites;

/** The history of one school. Facts are recorded minute by minute from nine in the morning of 10 September 2024. */
final class HistoryViews {

    static final LocalDate DAY = LocalDate.of(2024, 9, 10);

    public final RecordedViews views;
    final TestTexts words = new TestTexts();
    final UUID leader = words.person("SR");
    final UUID colleague = words.person("JHu");
    private Instant now = Instant.parse("2024-09-10T08:00:00Z");

    public HistoryViews(Path directory) {
        views = new RecordedViews(directory);
        views.project(new HistoryProjection(new HistoryRows(views.client(), new ViewWrites(views.batches()))));
        views.answer(new HistoryQueries(
                new HistoryPages(views.client()), new BuiltInFrameworks(), words, words, new HubNames(views.client())));
    }

    public void everythingHappens() {
        Story.told(List.of(leader, colleague), DAY).forEach(happened -> record(happened.stream(), happened.fact()));
    }

    void record(UUID stream, Fact fact) {
        record(stream, fact, leader);
    }

    void record(UUID stream, Fact fact, UUID actor) {
        now = now.plus(Duration.ofMinutes(1));
        recordAt(now, stream, fact, actor);
    }

    void recordAt(Instant at, UUID stream, Fact fact, UUID actor) {
        MetaData metaData = MetaData.from(Map.of(
                Provenance.ACTOR, actor.toString(), Provenance.ROLE, "CAREERS_LEADER", Provenance.SOURCE, "api"));
        views.record(stream, at.toString(), fact, metaData);
    }

    public History all() {
        return find(null, null, null, null, 1);
    }

    /** The history of another institution, or of a hub. */
    History of(UUID organisation) {
        return views.ask(FindHistory.inOrder(organisation, null, null, null, null, 1), History.class);
    }

    HistoryEntry last() {
        return all().entries().getLast();
    }

    History find(
            @Nullable String item, @Nullable UUID actor, @Nullable LocalDate from, @Nullable LocalDate to, int page) {
        return views.ask(FindHistory.inOrder(Story.SCHOOL, item, actor, from, to, page), History.class);
    }
}
