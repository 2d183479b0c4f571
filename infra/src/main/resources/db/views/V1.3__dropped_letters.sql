-- Events that operators let go; a view that is built anew is offered them again. Why they did so is in the people store.
CREATE TABLE dropped_letter (
    letter_id  TEXT   NOT NULL PRIMARY KEY,
    view       TEXT   NOT NULL,
    event_id   TEXT   NOT NULL,
    event_type TEXT   NOT NULL,
    stream     TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    dropped_at BIGINT NOT NULL,
    dropped_by TEXT   NOT NULL
);
