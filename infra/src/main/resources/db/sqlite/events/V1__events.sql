-- The record. Names of tables and columns are Axon's defaults.
CREATE TABLE DomainEventEntry (
    globalIndex         INTEGER PRIMARY KEY AUTOINCREMENT,
    eventIdentifier     TEXT    NOT NULL UNIQUE,
    aggregateIdentifier TEXT    NOT NULL,
    sequenceNumber      INTEGER NOT NULL,
    type                TEXT,
    timeStamp           TEXT    NOT NULL,
    payloadType         TEXT    NOT NULL,
    payloadRevision     TEXT,
    payload             BLOB    NOT NULL,
    metaData            BLOB,
    UNIQUE (aggregateIdentifier, sequenceNumber)
);

-- Read once at every start, to compare the frameworks in use with the files that are built in.
CREATE INDEX AssessmentsOpened ON DomainEventEntry (globalIndex)
    WHERE payloadType = 'uk.waymark.kernel.assessment.event.AssessmentOpened';

CREATE TRIGGER EventsAreNeverChanged BEFORE UPDATE ON DomainEventEntry
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER EventsAreNeverDeleted BEFORE DELETE ON DomainEventEntry
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TABLE SnapshotEventEntry (
    aggregateIdentifier TEXT    NOT NULL,
    sequenceNumber      INTEGER NOT NULL,
    type                TEXT    NOT NULL,
    eventIdentifier     TEXT    NOT NULL UNIQUE,
    timeStamp           TEXT    NOT NULL,
    payloadType         TEXT    NOT NULL,
    payloadRevision     TEXT,
    payload             BLOB    NOT NULL,
    metaData            BLOB,
    PRIMARY KEY (aggregateIdentifier, sequenceNumber, type)
);

-- Made once. Views remember it, and are rebuilt when they meet another one.
CREATE TABLE EventStoreId (
    onlyRow INTEGER PRIMARY KEY CHECK (onlyRow = 1),
    id      TEXT NOT NULL
);
INSERT INTO EventStoreId VALUES (1, lower(hex(randomblob(16))));
