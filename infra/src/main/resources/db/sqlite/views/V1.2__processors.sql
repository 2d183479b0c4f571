-- The event store that these views were built from, and the kinds of events that the program knew.
CREATE TABLE view_origin (
    only_row       INTEGER PRIMARY KEY CHECK (only_row = 1),
    event_store_id TEXT NOT NULL,
    event_types    TEXT NOT NULL
);

-- Names of tables and columns below are Axon's defaults.
CREATE TABLE TokenEntry (
    processorName TEXT    NOT NULL,
    segment       INTEGER NOT NULL,
    token         BLOB,
    tokenType     TEXT,
    timestamp     TEXT,
    owner         TEXT,
    PRIMARY KEY (processorName, segment)
) WITHOUT ROWID;

CREATE TABLE DeadLetterEntry (
    deadLetterIdentifier TEXT    NOT NULL PRIMARY KEY,
    processingGroup     TEXT    NOT NULL,
    sequenceIdentifier  TEXT    NOT NULL,
    sequenceIndex       INTEGER NOT NULL,
    messageType         TEXT    NOT NULL,
    eventIdentifier     TEXT    NOT NULL,
    timeStamp           TEXT    NOT NULL,
    payloadType         TEXT    NOT NULL,
    payloadRevision     TEXT,
    payload             BLOB    NOT NULL,
    metaData            BLOB,
    type                TEXT,
    aggregateIdentifier TEXT,
    sequenceNumber      INTEGER,
    tokenType           TEXT,
    token               BLOB,
    enqueuedAt          TEXT    NOT NULL,
    lastTouched         TEXT,
    processingStarted   TEXT,
    causeType           TEXT,
    causeMessage        TEXT,
    diagnostics         BLOB,
    UNIQUE (processingGroup, sequenceIdentifier, sequenceIndex)
);
