package uk.waymark.infra.platform.store.views;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** The kind of token store that goes with the database of views: it keeps how far they have read, beside their rows. */
@FunctionalInterface
public interface TokenStores {

    /** Of these views, or of a copy of them. */
    TokenStore on(ConnectionProvider views);
}
