package uk.waymark.infra.platform.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** Where a test's own database is. */
public record PostgresqlDatabase(String host, int port, String name, String username, String password) {

    public String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** For whoever is not an application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), username, password);
    }

    /** The same database, by another way: through a {@link TcpProxy}. */
    public PostgresqlDatabase through(TcpProxy proxy) {
        return new PostgresqlDatabase("127.0.0.1", proxy.port(), name, username, password);
    }

    /** The settings of an application that keeps its record there. */
    public Map<String, String> settings() {
        return Map.of(
                "waymark.store",
                "postgresql",
                "spring.datasource.url",
                url(),
                "spring.datasource.username",
                username,
                "spring.datasource.password",
                password);
    }

    /** {@link #settings} as arguments of a command line. */
    public String[] arguments() {
        return settings().entrySet().stream()
                .flatMap(setting -> Stream.of("--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }
}
