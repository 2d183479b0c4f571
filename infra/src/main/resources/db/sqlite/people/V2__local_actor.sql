-- Who is on record as the author in this installation, until there is sign-in.
CREATE TABLE local_actor (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id       TEXT NOT NULL
);
