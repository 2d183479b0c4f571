-- The second step of signing in: what an app on somebody's phone makes codes of, sealed, and the last time step of which a code
-- was used, so that none is used twice.
CREATE TABLE second_step (
    account_id TEXT   NOT NULL PRIMARY KEY,
    secret     BLOB   NOT NULL,
    begun_at   BIGINT NOT NULL,
    last_step  BIGINT NOT NULL
);

-- What to sign in with instead, once each, by their digests.
CREATE TABLE recovery_code (
    account_id TEXT NOT NULL,
    digest     TEXT NOT NULL,
    PRIMARY KEY (account_id, digest)
);

-- What secrets are sealed with where no setting says otherwise.
CREATE TABLE second_step_key (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    seal     TEXT    NOT NULL
);

-- Since when somebody has been asked for a second step who has none.
ALTER TABLE account ADD COLUMN second_step_wanted_at BIGINT;
