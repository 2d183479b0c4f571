package uk.waymark.infra.platform.store.deadletter;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one view set aside. When the view is built anew it is offered every event again, those too that were dropped. */
final class DeadLetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private final String view;
    private final JdbcClient views;

    DeadLetterQueue(String view, JdbcClient views, Builder<EventMessage<?>> settings) {
        super(settings);
        this.view = view;
        this.views = views;
    }

    @Override
    public void clear() {
        super.clear();
        views.sql("DELETE FROM dropped_letter WHERE view = ?").param(view).update();
    }
}
