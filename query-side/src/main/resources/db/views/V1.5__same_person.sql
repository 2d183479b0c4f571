-- What the facts say last of each entry of the directory that was merged or separated: into which one it is merged, if it is.
CREATE TABLE same_person (
    person_id      TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    into_person_id TEXT
);
