package uk.waymark.kernel.message;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the metadata that every command is sent with, and that every event keeps. */
public final class Provenance {

    /** Opaque id of the person who asked. */
    public static final String ACTOR = "actor";

    /** In what role they asked: {@code CAREERS_LEADER}, ... */
    public static final String ROLE = "role";

    public static final String INSTITUTION = "institutionId";

    /** {@code web}, {@code api} or {@code import}. */
    public static final String SOURCE = "source";

    /** Ties together the events of one request. */
    public static final String CORRELATION = "correlationId";

    /** Name-based UUID of institution, actor, endpoint and the key that the client chose; absent without a key. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** Keyed digest of the request's body; stands beside {@link #IDEMPOTENCY_KEY}. */
    public static final String REQUEST_DIGEST = "requestDigest";

    /** On commands only: version of the stream that the client had seen. */
    public static final String IF_MATCH = "ifMatch";

    /** On commands only: asked for by the provider with which the actor has just signed in. */
    public static final String PROVIDER_ASKS = "providerAsks";

    /**
     * On commands only: allowed to whoever owns what it is about, and to nobody else in this role. It holds the ids under which
     * the record knows the actor.
     */
    public static final String ONLY_TO_OWN = "onlyToOwn";

    /** On queries only: the account that asks, or Waymark itself. */
    public static final String CALLER = "caller";

    private Provenance() {}

    /** Ids as a value of metadata. */
    public static String value(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** The ids of {@link #value}. */
    public static List<UUID> ids(Object value) {
        return Stream.of(value.toString().split(",")).map(UUID::fromString).toList();
    }
}
