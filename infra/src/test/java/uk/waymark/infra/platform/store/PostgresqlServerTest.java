package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** That what the tests of faults rely on is so. */
@NeedsPostgresql
class PostgresqlServerTest {

    @Test
    void everybody_gets_an_empty_database_of_their_own() {
        JdbcClient one = client(PostgresqlServer.shared().database());
        JdbcClient another = client(PostgresqlServer.shared().database());
        one.sql("CREATE TABLE note (text TEXT)").update();

        another.sql("CREATE TABLE note (text TEXT)").update();

        assertThat(another.sql("SELECT count(*) FROM note").query(Integer.class).single())
                .isZero();
    }

    @Test
    void it_is_killed_and_started_again_on_the_same_port_with_its_data() {
        try (PostgresqlServer server = PostgresqlServer.ofOnesOwn()) {
            PostgresqlDatabase database = server.database();
            JdbcClient client = client(database);
            client.sql("CREATE TABLE note (text TEXT)").update();
            client.sql("INSERT INTO note VALUES ('kept')").update();

            server.kill();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database));
            server.startAgain();

            assertThat(client.sql("SELECT text FROM note").query(String.class).list())
                    .containsExactly("kept");
        }
    }

    @Test
    void a_connection_is_cut_in_the_middle_and_mended() throws SQLException {
        PostgresqlServer server = PostgresqlServer.shared();
        try (TcpProxy proxy = TcpProxy.to(server.host(), server.port())) {
            PostgresqlDatabase database = server.database().through(proxy);
            try (Connection open = connect(database)) {
                proxy.cut();
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> open.createStatement().execute("SELECT 1"));
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database));
            }

            proxy.mend();

            assertThat(client(database).sql("SELECT 1").query(Integer.class).single())
                    .isOne();
        }
    }

    private static JdbcClient client(PostgresqlDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    private static Connection connect(PostgresqlDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
