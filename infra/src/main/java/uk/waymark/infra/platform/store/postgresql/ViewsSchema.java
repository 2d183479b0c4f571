package uk.waymark.infra.platform.store.postgresql;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/** A schema with views in it, or with a copy of some. */
record ViewsSchema(PostgresqlServer server, String name, Supplier<PostgresqlDatabase> opener)
        implements ViewsOpening.Place<PostgresqlDatabase> {

    @Override
    public boolean exists() {
        return asFound()
                        .sql("SELECT count(*) FROM pg_namespace WHERE nspname = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public JdbcClient asFound() {
        return JdbcClient.create(server.asItIs(name));
    }

    @Override
    public PostgresqlDatabase open() {
        return opener.get();
    }

    @Override
    public void wipe() {
        asFound().sql("DROP SCHEMA IF EXISTS %s CASCADE".formatted(name)).update();
    }
}
