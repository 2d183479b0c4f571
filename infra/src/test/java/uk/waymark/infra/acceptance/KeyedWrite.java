package uk.waymark.infra.acceptance;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that writes a text, which is its key, so that it can be found in the record; and the answer, once there is one. */
final class KeyedWrite {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String method;
    private final String path;
    private final String key;
    private final String body;
    private final String names;

    private volatile @Nullable JsonNode answer;

    /** @param names the field of the answer with the id of what was made */
    KeyedWrite(String method, String path, String key, String body, String names) {
        this.method = method;
        this.path = path;
        this.key = key;
        this.body = body;
        this.names = names;
    }

    /** Whether it was acknowledged, this time; otherwise nobody was there to answer. Any other answer is an error. */
    boolean send(ForkedWaymark waymark) {
        HttpResponse<String> response;
        try {
            response = waymark.write(method, path, key, body);
        } catch (UncheckedIOException killed) {
            if (killed.getCause() instanceof HttpTimeoutException) {
                throw killed; // it is there, and does not answer
            }
            return false;
        }
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(this + " was answered " + response.statusCode() + ": " + response.body());
        }
        answer = JSON.readTree(response.body());
        return true;
    }

    String key() {
        return key;
    }

    boolean isAcknowledged() {
        return answer != null;
    }

    String id() {
        JsonNode known = answer;
        return known == null ? "" : known.path(names).asString();
    }

    /** How many events the last sending of it left. */
    int events() {
        JsonNode known = answer;
        return known == null ? 0 : known.path("events").asInt(-1);
    }

    @Override
    public String toString() {
        return method + " " + path + " under " + key;
    }
}
