-- The only place with personal data. Rows are deleted when people or texts are erased.
CREATE TABLE person (
    id             TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    label          TEXT NOT NULL,
    same_label     TEXT NOT NULL,
    kind           TEXT NOT NULL
);
CREATE INDEX person_by_label ON person (institution_id, same_label);

CREATE TABLE text_key (
    text_id        TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    text_key       BLOB NOT NULL
);

CREATE TABLE institution_secret (
    institution_id TEXT NOT NULL PRIMARY KEY,
    digest_key     BLOB NOT NULL
);
