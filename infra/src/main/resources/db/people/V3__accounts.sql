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
