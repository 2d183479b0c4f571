package uk.waymark.infra.platform.store;

/** Where events are kept, and with them everything else. */
public enum StoreKind {
    /** SQLite files in one directory, for one machine. */
    EMBEDDED,
    /** PostgreSQL for events, views and people, for any number of nodes. */
    POSTGRESQL,
    /** Axon Server for commands, events and queries, PostgreSQL for views and people. */
    AXON_SERVER;

    /** How settings spell the choice. */
    public static final String PROPERTY = "waymark.store";
}
