package uk.waymark.query.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.HistoryLine;
import uk.waymark.query.history.sentence.HubNames;
import uk.waymark.query.history.sentence.Sentences;
import uk.waymark.query.history.sentence.ValueJson;
import uk.waymark.query.history.sentence.Wording;

/** A query handler that answers questions about what happened. */
@Component
public class HistoryQueries {

    private static final int MOVED = 5;

    private final HistoryPages pages;
    private final FrameworkCatalogue catalogue;
    private final TextOpener texts;
    private final PersonNames people;
    private final HubNames hubs;

    HistoryQueries(
            HistoryPages pages, FrameworkCatalogue catalogue, TextOpener texts, PersonNames people, HubNames hubs) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.texts = texts;
        this.people = people;
        this.hubs = hubs;
    }

    @QueryHandler
    Optional<History> handle(FindHistory query) {
        return pages.knows(query.institutionId()) ? Optional.of(history(query)) : Optional.empty();
    }

    @QueryHandler
    Optional<RecordedSince> handle(FindMoved query) {
        if (!pages.knows(query.institutionId(), query.stream())) {
            return Optional.empty();
        }
        List<HistoryLine> newest = pages.after(query, MOVED + 1);
        boolean more = newest.size() > MOVED;
        return Optional.of(new RecordedSince(entries((more ? newest.subList(0, MOVED) : newest).reversed()), more));
    }

    @QueryHandler
    Optional<History> handle(FindActionHistory query) {
        List<HistoryLine> lines = pages.ofStream(query.actionId());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new History(entries(lines), null));
    }

    @QueryHandler
    Recorders handle(FindRecorders query) {
        return new Recorders(pages.recorders(query.institutionId()));
    }

    private History history(FindHistory query) {
        List<HistoryLine> oneMore = pages.read(query, query.size() + 1, (query.page() - 1L) * query.size());
        boolean more = oneMore.size() > query.size();
        List<HistoryLine> lines = more ? oneMore.subList(0, query.size()) : oneMore;
        return new History(entries(lines), more ? query.page() + 1 : null);
    }

    @QueryHandler
    Optional<FactDetail> handle(FindFact query) {
        return pages.one(query).map(line -> {
            Map<String, ErasableText> written = WrittenText.sealed(line.fact());
            Wording wording = wording(List.of(line), Stream.concat(line.texts(), written.values().stream()));
            return FactDetail.of(entry(line, wording), line.fact(), written, wording);
        });
    }

    private List<HistoryEntry> entries(List<HistoryLine> lines) {
        Wording wording = wording(lines, lines.stream().flatMap(HistoryLine::texts));
        return lines.stream().map(line -> entry(line, wording)).toList();
    }

    private Wording wording(List<HistoryLine> lines, Stream<ErasableText> sealed) {
        List<UUID> named =
                lines.stream().flatMap(HistoryLine::people).distinct().toList();
        return new Wording(
                catalogue,
                texts.open(sealed.distinct().toList()),
                people.names(named),
                people.known(named),
                hubs.of(lines.stream().flatMap(HistoryLine::hubs).distinct().toList()));
    }

    private static HistoryEntry entry(HistoryLine line, Wording wording) {
        FactChange change = line.change();
        @Nullable ItemRef only = change.items().size() == 1 ? change.items().getFirst() : null;
        UUID actor = line.actor();
        ValueJson json = new ValueJson(wording);
        return new HistoryEntry(
                line.recordedAt(),
                line.fact().effectiveOn(),
                actor == null ? null : wording.name(actor),
                actor,
                line.role(),
                line.source(),
                FactFamilies.name(line.fact().getClass()),
                only == null ? null : only.frameworkId(),
                only == null ? null : only.item(),
                change.items(),
                line.stream(),
                line.version(),
                json.of(change.from()),
                json.of(change.to()),
                change.reason() == null ? null : wording.words(change.reason()),
                change.text() == null ? null : wording.words(change.text()),
                WrittenText.of(line.fact()),
                Sentences.of(line, wording));
    }
}
