package uk.waymark.infra.platform.store.views;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.annotation.AnnotatedHandlerInspector;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.sqlite.SQLiteDataSource;
import uk.waymark.infra.platform.store.StoreFaults;
import uk.waymark.query.view.ViewWrites;

class EventAtATimeTest {

    private static final EventMessage<String> EVENT = GenericEventMessage.asEventMessage("anything");

    @TempDir
    Path directory;

    private SQLiteDataSource store;
    private JdbcTransactionManager transactions;
    private UnitOfWork<?> batch;

    @BeforeEach
    void a_batch_whose_events_are_taken_in_one_by_one() {
        store = new SQLiteDataSource();
        store.setUrl("jdbc:sqlite:" + directory.resolve("views.db"));
        transactions = new JdbcTransactionManager(store);
        transactions.getTransaction(null);
        batch = DefaultUnitOfWork.startAndGet(EVENT);
        HandledEvents.collectIn(batch, true);
    }

    @AfterEach
    void nothing_stays_with_the_thread() {
        batch.rollback();
        TransactionSynchronizationManager.unbindResource(store);
        TransactionSynchronizationManager.clear();
    }

    /** A view that is fed while its store goes away: what it is about to do last is to release its savepoint. */
    @ProcessingGroup("view")
    private record View(DataSource store) {

        @EventHandler
        void on(String anything) throws SQLException {
            DataSourceUtils.getConnection(store).close();
        }
    }

    @Test
    void a_store_that_goes_away_in_the_last_moment_is_told_from_an_event_that_cannot_be_taken_in() {
        MessageHandlingMember<? super View> handler = AnnotatedHandlerInspector.inspectType(View.class)
                .getHandlers(View.class)
                .findFirst()
                .orElseThrow();
        MessageHandlingMember<? super View> whole =
                new EventAtATime(transactions, new ViewWrites(new JdbcTemplate(store))).wrapHandler(handler);

        assertThatThrownBy(() -> whole.handle(EVENT, new View(store))).matches(StoreFaults::isOfTheStore);
    }
}
