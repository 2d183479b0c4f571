package uk.waymark.infra.platform.store.postgresql;

/** The schemas of the three stores, which are never mixed, and where their migrations are. */
final class Schema {

    static final String EVENTS = "waymark_events";
    static final String VIEWS = "waymark_views";
    static final String COPY = "waymark_views_rebuild";
    static final String PEOPLE = "waymark_people";

    /** Makes text sort as SQLite sorts it, whatever the language of the database is. */
    static final String SORTED = "db/postgresql/sorted";

    static final String[] OF_VIEWS = {"db/views", "db/postgresql/views", SORTED};

    private Schema() {}
}
