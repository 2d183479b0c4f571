package uk.waymark.infra.account.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.Database;

/** Transactions on stored sessions. Looking one up, which every request does, does not wait for whoever writes. */
final class SessionTransactions implements TransactionOperations {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final ThreadLocal<Boolean> startsByReading = new ThreadLocal<>();

    SessionTransactions(Database people) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(people);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Does this, whose first transaction only reads: a session that has expired is looked up, and then deleted. */
    <T extends @Nullable Object> T startingByReading(Supplier<T> work) {
        startsByReading.set(true);
        try {
            return work.get();
        } finally {
            startsByReading.remove();
        }
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        boolean reads = startsByReading.get() != null;
        startsByReading.remove();
        return (reads ? reading : writing).execute(work);
    }
}
