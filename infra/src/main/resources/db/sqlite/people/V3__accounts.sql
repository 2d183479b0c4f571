-- Somebody may be known to several institutions; each knows them under an id of its own, which stands in its events.
ALTER TABLE person ADD COLUMN name TEXT;
ALTER TABLE person ADD COLUMN email TEXT;
ALTER TABLE person ADD COLUMN account_id TEXT;
CREATE UNIQUE INDEX person_of_account ON person (account_id, institution_id) WHERE account_id IS NOT NULL;

-- Who can sign in. Neither password nor provider: nobody can, until a link was used.
CREATE TABLE account (
    account_id    TEXT    NOT NULL PRIMARY KEY,
    email         TEXT    NOT NULL,
    same_email    TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    initials      TEXT    NOT NULL,
    password_hash TEXT,
    provider      TEXT,
    subject       TEXT,
    operator      INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    last_seen_at  INTEGER,
    UNIQUE (provider, subject)
);

-- Links that work once: the first account, an invitation, a new password. The link itself is not kept, only its digest.
CREATE TABLE one_time_link (
    digest     TEXT    NOT NULL PRIMARY KEY,
    purpose    TEXT    NOT NULL,
    account_id TEXT,
    person_id  TEXT,
    expires_at INTEGER NOT NULL
);

-- Tokens of programs, by their digests: a token is shown once.
CREATE TABLE api_token (
    token_id       TEXT    NOT NULL PRIMARY KEY,
    account_id     TEXT    NOT NULL,
    digest         TEXT    NOT NULL UNIQUE,
    label          TEXT    NOT NULL,
    read_only      INTEGER NOT NULL,
    institution_id TEXT,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    last_used_at   INTEGER
);
CREATE INDEX api_token_of ON api_token (account_id);

-- Who is signed in: what org/springframework/session/jdbc/schema-sqlite.sql asks for; principal_name is the account's id.
CREATE TABLE spring_session (
    primary_id            TEXT    NOT NULL PRIMARY KEY,
    session_id            TEXT    NOT NULL,
    creation_time         INTEGER NOT NULL,
    last_access_time      INTEGER NOT NULL,
    max_inactive_interval INTEGER NOT NULL,
    expiry_time           INTEGER NOT NULL,
    principal_name        TEXT
);
CREATE UNIQUE INDEX spring_session_by_id ON spring_session (session_id);
CREATE INDEX spring_session_by_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_by_principal ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id TEXT NOT NULL,
    attribute_name     TEXT NOT NULL,
    attribute_bytes    BLOB NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- SQLite heeds foreign keys only where every connection asks for it. A request that was under way when its session was
-- ended must not leave anything behind either.
CREATE TRIGGER spring_session_ended AFTER DELETE ON spring_session BEGIN
    DELETE FROM spring_session_attributes WHERE session_primary_id = OLD.primary_id;
END;
CREATE TRIGGER spring_session_attribute_of_one BEFORE INSERT ON spring_session_attributes
WHEN NOT EXISTS (SELECT 1 FROM spring_session WHERE primary_id = NEW.session_primary_id) BEGIN
    SELECT RAISE(IGNORE);
END;
