CREATE TABLE erased_text (
    text_id        TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    erased_at      TEXT NOT NULL
);

CREATE TABLE erased_person (
    person_id      TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    erased_at      TEXT NOT NULL
);
