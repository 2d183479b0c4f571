package uk.waymark.infra.platform.store;

import java.util.Map;

/**
 * What the suites of the whole application keep their record in: files of their own, unless the environment variable
 * {@code WAYMARK_TEST_STORE} says {@code postgresql}. Nobody sets it in {@code mvn verify}; it is for whoever doubts that
 * what holds on one store holds on the other.
 */
public final class TestStore {

    private TestStore() {}

    /** Settings for one application, whose record nobody else uses. */
    public static Map<String, String> settings() {
        String chosen = System.getenv().getOrDefault("WAYMARK_TEST_STORE", "embedded");
        return switch (chosen) {
            case "embedded" -> Map.of();
            case "postgresql" -> PostgresqlServer.shared().database().settings();
            default ->
                throw new IllegalArgumentException("WAYMARK_TEST_STORE is embedded or postgresql, and not " + chosen);
        };
    }
}
