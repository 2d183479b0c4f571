package uk.waymark.infra.platform.store;

/** What a node does besides answering requests, which every node does. */
public enum NodeKind {
    /** Decides about commands, feeds views and answers queries. */
    ALL,
    /** Decides about commands. */
    COMMAND,
    /** Feeds views and answers queries. */
    QUERY;

    /** How settings spell the choice. */
    public static final String PROPERTY = "waymark.node";
}
