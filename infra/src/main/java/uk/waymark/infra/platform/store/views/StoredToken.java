package uk.waymark.infra.platform.store.views;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A token as a row holds it.
 *
 * @param token null as long as nothing was read
 * @param type name of the token's class; null with the token
 */
record StoredToken(byte @Nullable [] token, @Nullable String type) {

    /**
     * What the row says.
     *
     * @throws SerializationException if that is no token
     */
    Optional<TrackingToken> read(Serializer serializer) {
        if (token == null || type == null) {
            return Optional.empty();
        }
        Object read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        if (read instanceof TrackingToken known) {
            return Optional.of(known);
        }
        throw new SerializationException("A view has a token of the type %s, which is not known.".formatted(type));
    }

    /** All positions that a token names: while a view is replayed, or parts of it are merged, there are two. */
    static LongStream positions(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> LongStream.empty();
            case ReplayToken replay -> positions(replay.getTokenAtReset(), replay.getCurrentToken());
            case MergedTrackingToken merged -> positions(merged.lowerSegmentToken(), merged.upperSegmentToken());
            default -> token.position().stream();
        };
    }

    private static LongStream positions(@Nullable TrackingToken one, @Nullable TrackingToken other) {
        return Stream.of(one, other).flatMapToLong(StoredToken::positions);
    }
}
