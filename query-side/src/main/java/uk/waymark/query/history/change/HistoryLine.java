package uk.waymark.query.history.change;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.history.NamedPeople;

/** A row of the history as it is read back: nothing opened yet, nobody named. */
public record HistoryLine(
        UUID stream,
        long version,
        Instant recordedAt,
        @Nullable UUID actor,
        @Nullable String role,
        @Nullable String source,
        Fact fact,
        FactChange change) {

    public Stream<ErasableText> texts() {
        Stream<@Nullable ErasableText> own = Stream.of(change.subject(), change.reason(), change.text());
        Stream<ErasableText> values = Stream.of(change.from(), change.to())
                .flatMap(value -> value instanceof Value.Words words ? Stream.of(words.text()) : Stream.empty());
        return Stream.concat(own.filter(Objects::nonNull).map(Objects::requireNonNull), values);
    }

    public Stream<UUID> people() {
        Stream<UUID> values = Stream.of(change.from(), change.to())
                .flatMap(value -> value instanceof Value.People people ? people.people().stream() : Stream.empty());
        return Stream.of(Stream.ofNullable(actor), values, NamedPeople.CASES.of(fact))
                .flatMap(all -> all);
    }

    /** The hubs that the change names. */
    public Stream<UUID> hubs() {
        return Stream.of(change.from(), change.to())
                .flatMap(value -> value instanceof Value.Hub hub ? Stream.of(hub.hubId()) : Stream.empty());
    }
}
