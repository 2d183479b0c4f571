-- What operators did to the installation, and why; deleted after waymark.retention.operations.
CREATE TABLE operation (
    operation_id TEXT   NOT NULL PRIMARY KEY,
    happened_at  BIGINT NOT NULL,
    account_id   TEXT,
    what         TEXT   NOT NULL,
    subject      TEXT   NOT NULL,
    about        TEXT   NOT NULL,
    reason       TEXT   NOT NULL
);
CREATE INDEX operation_by_age ON operation (happened_at);
