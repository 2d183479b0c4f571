package uk.waymark.infra.account.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The sessions that requests find and keep; they outlive a restart. */
final class Sessions implements SessionRepository<Session> {

    private final SessionRepository<Session> stored;
    private final SessionTransactions transactions;

    @SuppressWarnings("unchecked") // its own kind of session cannot be named outside of its package
    Sessions(StoredSessions stored, SessionTransactions transactions) {
        this.stored = (SessionRepository<Session>) (SessionRepository<?>) stored;
        this.transactions = transactions;
    }

    @Override
    public Session createSession() {
        return stored.createSession();
    }

    @Override
    public void save(Session session) {
        stored.save(session);
    }

    @Override
    public @Nullable Session findById(String id) {
        return transactions.startingByReading(() -> stored.findById(id));
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
